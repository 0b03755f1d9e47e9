package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stories about inputs that are made up, for extraction with synthetic inputs. */
public final class SyntheticInputStories implements FixtureSet {
  @Override
  public Map<String, String> files() {
    return Map.of(
        "baselines.json", OrdinaryClients.baselinesFile(),
        "fires-interpolated-pool.jsonl", interpolatedPool(),
        "fires-jittered-pool.jsonl", jitteredPool(),
        "fires-noise.jsonl", noise(),
        "quiet-batch-scoring.jsonl",
            OrdinaryClients.story("nightly", new Classifier(4), 300).lines(),
        "quiet-sensor-drift.jsonl", PerturbationStories.sensorDrift(),
        "quiet-what-if.jsonl", whatIf(),
        "quiet-smoke-test.jsonl", smokeTest());
  }

  /** Rows between two real ones, in batches, after some cover. */
  private static String interpolatedPool() {
    Classifier model = new Classifier(1);
    Story story = OrdinaryClients.story("mallory", model, 20);
    for (int i = 0; i < 5; i++) {
      List<Prediction> batch = new ArrayList<>();
      for (int j = 0; j < 20; j++) {
        double share = 0.2 + 0.6 * model.chance().uniform();
        batch.add(
            model.answer(
                Classifier.between(OrdinaryClients.row(model), OrdinaryClients.row(model), share)));
      }
      story.predict(batch).pass(Duration.ofMillis(400));
    }
    return story.lines();
  }

  /** Real rows with some noise, one every twenty minutes, half of them among ordinary requests. */
  private static String jitteredPool() {
    Classifier model = new Classifier(2);
    Story story = OrdinaryClients.story("trudy", model, 5);
    for (int i = 0; i < 100; i++) {
      double[] row = OrdinaryClients.row(model);
      story.predict(model.answer(i % 2 == 0 ? row : model.near(row, 0.1)));
      story.pass(Duration.ofMinutes(20));
    }
    return story.lines();
  }

  /** Uniform noise, as fast as answers come. */
  private static String noise() {
    Classifier model = new Classifier(3);
    Story story = OrdinaryClients.story("oscar", model, 0);
    for (int i = 0; i < 80; i++) {
      double[] row = new double[Classifier.FIELDS];
      for (int j = 0; j < row.length; j++) {
        row[j] = model.chance().uniform();
      }
      story.predict(model.answer(row)).pass(Duration.ofMillis(25));
    }
    return story.lines();
  }

  /** Somebody who now and then makes a case up, and changes two fields of many others. */
  private static String whatIf() {
    Classifier model = new Classifier(5);
    Story story = OrdinaryClients.story("alice", model, 20);
    for (int i = 0; i < 120; i++) {
      double[] row = OrdinaryClients.row(model);
      if (i % 60 == 7) {
        row = model.near(row, 0.2);
      } else if (i % 3 == 0) {
        row[i % Classifier.FIELDS] = model.chance().uniform();
        row[(i + 3) % Classifier.FIELDS] = model.chance().uniform();
      }
      story.predict(model.answer(row)).pass(Duration.ofSeconds(50));
    }
    return story.lines();
  }

  /** Ten made-up rows, again and again. */
  private static String smokeTest() {
    Classifier model = new Classifier(6);
    Story story = OrdinaryClients.story("ci-smoke", model, 0);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      rows.add(model.near(OrdinaryClients.row(model), 0.3));
    }
    for (int i = 0; i < 100; i++) {
      story.predict(model.answer(rows.get(i % 10))).pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }
}
