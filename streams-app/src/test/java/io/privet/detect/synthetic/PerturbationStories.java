package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stories about inputs that stand close together, for perturbation probing. */
public final class PerturbationStories implements FixtureSet {
  private static final String MODEL = "loan-scorer";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "fires-boundary-walk.jsonl", boundaryWalk(),
        "fires-slow-label-only.jsonl", slowLabelOnly(),
        "fires-zeroth-order.jsonl", zerothOrder(),
        "quiet-interactive.jsonl", interactive(),
        "quiet-sensor-drift.jsonl", sensorDrift(),
        "quiet-permutation-importance.jsonl", permutationImportance(),
        "quiet-smoke-test.jsonl", smokeTest(),
        "quiet-batch-scoring.jsonl", batchScoring(),
        "quiet-retries.jsonl", retries());
  }

  /** Batches round points on the decision boundary, as fast as answers come, after some cover. */
  private static String boundaryWalk() {
    Classifier model = new Classifier(1);
    Story story = new Story("mallory", MODEL, MORNING);
    for (int i = 0; i < 20; i++) {
      story.predict(model.answer(model.ordinaryRow())).pass(Duration.ofSeconds(40));
    }
    double[] point = boundaryPoint(model);
    for (int step = 0; step < 5; step++) {
      story.predict(around(model, point, 24, 0.02)).pass(Duration.ofMillis(300));
      point = model.near(point, 0.01);
    }
    return story.lines();
  }

  /** The same for a few records, one row a minute: no burst. */
  private static String slowLabelOnly() {
    Classifier model = new Classifier(2);
    Story story = new Story("trudy", MODEL, MORNING);
    for (int record = 0; record < 3; record++) {
      double[] point = boundaryPoint(model);
      for (Prediction each : around(model, point, 40, 0.015)) {
        story.predict(each).pass(Duration.ofMinutes(1));
      }
    }
    return story.lines();
  }

  /** Steps of a ten-thousandth along one field, below what the log keeps; labels do not change. */
  private static String zerothOrder() {
    Classifier model = new Classifier(3);
    Story story = new Story("oscar", MODEL, MORNING);
    for (int record = 0; record < 4; record++) {
      double[] point = model.ordinaryRow();
      for (int step = 0; step < 4; step++) {
        for (int field = 0; field < Classifier.FIELDS; field++) {
          for (double difference : new double[] {1e-4, -1e-4}) {
            double[] row = point.clone();
            row[field] += difference;
            story.predict(model.answer(row)).pass(Duration.ofMillis(25));
          }
        }
        point = model.near(point, 0.002);
      }
    }
    return story.lines();
  }

  /** Somebody who looks at cases, changes a field now and then, and asks some rows again. */
  private static String interactive() {
    Classifier model = new Classifier(4);
    Story story = new Story("alice", MODEL, MORNING);
    double[] last = model.ordinaryRow();
    for (int i = 0; i < 150; i++) {
      double[] row = last;
      if (i % 12 == 5) {
        row = last.clone();
        row[i % Classifier.FIELDS] = model.chance().uniform();
      } else if (i % 12 != 9) {
        row = model.ordinaryRow();
      }
      story.predict(model.answer(row)).pass(Duration.ofSeconds(30 + model.chance().below(200)));
      last = row;
    }
    return story.lines();
  }

  /** A machine whose readings move slowly across the decision boundary and back. */
  static String sensorDrift() {
    Classifier model = new Classifier(5);
    Story story = new Story("sensor-7", MODEL, MORNING);
    double[] from = model.ordinaryRow();
    double[] to = otherLabel(model, from);
    for (int i = 0; i < 200; i++) {
      double share = i < 100 ? i / 100.0 : (200 - i) / 100.0;
      double[] row = model.near(Classifier.between(from, to, share), 0.0005);
      story.predict(model.answer(row)).pass(Duration.ofSeconds(45));
    }
    return story.lines();
  }

  /** Each field in turn is shuffled among thirty rows, five times over, in batches. */
  private static String permutationImportance() {
    Classifier model = new Classifier(6);
    Story story = new Story("dana", MODEL, MORNING);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(model.ordinaryRow());
    }
    for (int field = 0; field < Classifier.FIELDS; field++) {
      List<Prediction> batch = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        double[] row = rows.get(i).clone();
        row[field] = rows.get(model.chance().below(rows.size()))[field];
        batch.add(model.answer(row));
      }
      story.predict(batch).pass(Duration.ofMillis(400));
    }
    return story.lines();
  }

  /** The same five rows every two minutes. */
  static String smokeTest() {
    Classifier model = new Classifier(7);
    Story story = new Story("ci-smoke", MODEL, MORNING);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      rows.add(model.ordinaryRow());
    }
    for (int i = 0; i < 120; i++) {
      story.predict(model.answer(rows.get(i % 5))).pass(Duration.ofMinutes(2));
    }
    return story.lines();
  }

  /** A nightly job: rows that nobody asked about before, in large batches. */
  private static String batchScoring() {
    Classifier model = new Classifier(8);
    Story story = new Story("nightly-scoring", MODEL, "2026-03-02T02:00:00Z");
    for (int i = 0; i < 5; i++) {
      List<Prediction> batch = new ArrayList<>();
      for (int j = 0; j < 60; j++) {
        batch.add(model.answer(model.ordinaryRow()));
      }
      story.predict(batch).pass(Duration.ofSeconds(2));
    }
    return story.lines();
  }

  /** A client that sends a row again when there was no answer, and often sends one twice. */
  private static String retries() {
    Classifier model = new Classifier(9);
    Story story = new Story("bob", MODEL, MORNING);
    for (int i = 0; i < 100; i++) {
      Prediction prediction = model.answer(model.ordinaryRow());
      if (i % 3 == 0) {
        story.fail(prediction).pass(Duration.ofSeconds(1));
      }
      story.predict(prediction).pass(Duration.ofSeconds(1));
      if (i % 4 == 0) {
        story.predict(prediction);
      }
      story.pass(Duration.ofSeconds(20));
    }
    return story.lines();
  }

  private static double[] boundaryPoint(Classifier model) {
    double[] from = model.ordinaryRow();
    return model.boundary(from, otherLabel(model, from));
  }

  private static double[] otherLabel(Classifier model, double[] row) {
    double[] other = model.ordinaryRow();
    while (model.label(other).equals(model.label(row))) {
      other = model.ordinaryRow();
    }
    return other;
  }

  private static List<Prediction> around(Classifier model, double[] point, int rows, double step) {
    List<Prediction> around = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      around.add(model.answer(model.near(point, step)));
    }
    return around;
  }
}
