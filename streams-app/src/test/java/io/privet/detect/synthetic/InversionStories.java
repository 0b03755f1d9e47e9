package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stories about searches for the typical member of a class. */
public final class InversionStories implements FixtureSet {
  private static final double STEP = 0.05;

  @Override
  public Map<String, String> files() {
    return Map.of(
        "baselines.json", OrdinaryClients.baselinesFile(),
        "fires-climbing-class.jsonl", climbingClass(),
        "fires-slow-sphere.jsonl", slowSphere(),
        "quiet-interactive.jsonl", OrdinaryClients.story("alice", new Classifier(3), 200).lines(),
        "quiet-sensor-drift.jsonl", PerturbationStories.sensorDrift(),
        "quiet-permutation-importance.jsonl", permutationImportance());
  }

  /** Pairs of rows on either side of a point, which moves to where the model is surer. */
  private static String climbingClass() {
    Classifier model = new Classifier(1);
    Story story = OrdinaryClients.story("mallory", model, 20);
    for (int restart = 0; restart < 2; restart++) {
      double[] point = model.ordinaryRow();
      for (int step = 0; step < 6; step++) {
        for (int pair = 0; pair < 8; pair++) {
          double[] one = model.near(point, STEP);
          story.predict(List.of(model.answer(one), model.answer(mirror(one, point))));
          story.pass(Duration.ofMillis(80));
        }
        point = Classifier.between(point, model.surest(model.label(point)), 0.1);
      }
    }
    return story.lines();
  }

  /** Points on a small sphere round the best one, one a minute, labels only. */
  private static String slowSphere() {
    Classifier model = new Classifier(2);
    Story story = OrdinaryClients.story("trudy", model, 10);
    double[] point = Classifier.between(model.ordinaryRow(), model.surest("refuse"), 0.6);
    for (int i = 0; i < 100; i++) {
      story.predict(model.answer(model.near(point, STEP))).pass(Duration.ofMinutes(1));
      if (i % 32 == 31) {
        point = Classifier.between(point, model.surest("refuse"), 0.1);
      }
    }
    return story.lines();
  }

  /** Each field in turn is shuffled among thirty measured rows, in batches. */
  static String permutationImportance() {
    Classifier model = new Classifier(4);
    Story story = OrdinaryClients.story("dana", model, 0);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(OrdinaryClients.row(model));
    }
    for (int field = 0; field < Classifier.FIELDS; field++) {
      List<Prediction> batch = new ArrayList<>();
      for (double[] each : rows) {
        double[] row = each.clone();
        row[field] = rows.get(model.chance().below(rows.size()))[field];
        batch.add(model.answer(row));
      }
      story.predict(batch).pass(Duration.ofMillis(400));
    }
    return story.lines();
  }

  private static double[] mirror(double[] row, double[] point) {
    return Classifier.between(row, point, 2);
  }
}
