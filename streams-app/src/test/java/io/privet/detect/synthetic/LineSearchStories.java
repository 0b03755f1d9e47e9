package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.Map;

/** Stories about inputs on a line. */
public final class LineSearchStories implements FixtureSet {
  private static final String MODEL = "loan-scorer";
  private static final String MORNING = "2026-03-02T08:00:00Z";

  @Override
  public Map<String, String> files() {
    return Map.of(
        "fires-far-out.jsonl", search("mallory", 1, 40, Duration.ofMillis(25)),
        "fires-slow.jsonl", search("trudy", 2, 1, Duration.ofMinutes(15)),
        "quiet-trend-with-retries.jsonl", trendWithRetries(),
        "quiet-smoke-test.jsonl", PerturbationStories.smokeTest(),
        "quiet-sensor-drift.jsonl", PerturbationStories.sensorDrift());
  }

  /** Three slopes at a time along a line, each by two points, of which one was asked before. */
  private static String search(String principal, int seed, double reach, Duration pause) {
    Classifier model = new Classifier(seed);
    Story story = new Story(principal, MODEL, MORNING);
    double[] from = scaled(model.ordinaryRow(), -reach);
    double[] to = scaled(model.ordinaryRow(), reach);
    for (int i = 0; i < 30; i++) {
      for (double place : new double[] {i, i + 0.1, i + 1, i + 0.1, i + 1.1}) {
        story.predict(model.answer(Classifier.between(from, to, place / 30))).pass(pause);
      }
    }
    return story.lines();
  }

  /** A reading that rises steadily; every third one is sent twice. */
  private static String trendWithRetries() {
    Classifier model = new Classifier(3);
    Story story = new Story("meter-3", MODEL, MORNING);
    double[] from = model.ordinaryRow();
    double[] to = model.ordinaryRow();
    for (int i = 0; i < 200; i++) {
      Prediction reading = model.answer(Classifier.between(from, to, i / 200.0));
      story.predict(reading).pass(Duration.ofSeconds(30));
      if (i % 3 == 0) {
        story.predict(reading).pass(Duration.ofSeconds(1));
      }
    }
    return story.lines();
  }

  private static double[] scaled(double[] row, double factor) {
    double[] scaled = row.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }
}
