package io.privet.detect.synthetic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Stories about one field that is changed in many inputs. */
public final class SweepStories implements FixtureSet {
  private static final String MODEL = OrdinaryClients.MODEL;
  private static final String MORNING = "2026-03-02T08:00:00Z";
  private static final int SWEPT = 3;
  private static final int VALUES = 8;

  private final Classifier model = new Classifier(60);
  private final List<double[]> members = rows(60);

  @Override
  public Map<String, String> files() {
    return Map.of(
        "reference/training_fingerprints.csv",
        fingerprints(),
        "fires-pass-by-pass.jsonl",
        passByPass("mallory", members),
        "fires-record-by-record.jsonl",
        recordByRecord(),
        "quiet-partial-dependence.jsonl",
        passByPass("dana", rows(60)),
        "quiet-interactive.jsonl",
        OrdinaryClients.story("alice", new Classifier(61), 200).lines(),
        "quiet-permutation-importance.jsonl",
        InversionStories.permutationImportance());
  }

  /** Every record with the first value, then every record with the second, and so on. */
  private String passByPass(String principal, List<double[]> records) {
    Story story = new Story(principal, MODEL, MORNING);
    for (int value = 0; value < VALUES; value++) {
      for (double[] record : records) {
        story.predict(model.answer(with(record, value))).pass(Duration.ofMillis(40));
      }
    }
    return story.lines();
  }

  /** Every value of a record, then those of the next, one a minute. */
  private String recordByRecord() {
    Story story = new Story("trudy", MODEL, MORNING);
    for (double[] record : members) {
      for (int value = 0; value < VALUES; value++) {
        story.predict(model.answer(with(record, value))).pass(Duration.ofMinutes(1));
      }
    }
    return story.lines();
  }

  /** Rows whose swept field holds one of its values. */
  private List<double[]> rows(int count) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(with(OrdinaryClients.row(model), model.chance().below(VALUES)));
    }
    return rows;
  }

  private static double[] with(double[] row, int value) {
    double[] changed = row.clone();
    changed[SWEPT] = value / (double) VALUES;
    return changed;
  }

  private String fingerprints() {
    StringBuilder lines = new StringBuilder("model,input_hash\n");
    for (double[] member : members) {
      lines.append(MODEL).append(',').append(model.answer(member).hash).append('\n');
    }
    return lines.toString();
  }
}
