package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Cusum;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.ShareTest;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Tally;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.DetectorMemory;
import io.privet.detect.profile.RowVerdict;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.Locale;

/**
 * Recognises membership inference with one query a record, the kind that needs no repeats: the
 * share of distinct inputs that are registered training records (Carlini et al., "Membership
 * inference attacks from first principles", arXiv 2112.03570: an attacker must test many
 * candidates, and some of them are members).
 */
public final class TrainingRecordProbingDetector implements Detector {
  private static final String ID = "membership.training-record-probing";

  private static final Threshold ALARM = Cusum.alarm("inputs");
  private static final Threshold LOW_SHARE =
      new Threshold("low-share", 0.2, "share", "one candidate in five is a member");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.5, "share", "half of the candidates are members, as tools do");
  private static final Threshold MIN_RECORDS =
      new Threshold(
          "min-records", 8, "records", "a smoke test repeats a handful of known rows at most");

  private static final int FILTER = Tally.WORDS;
  private static final int FILTER_WORDS = 16;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          1,
          "Training-record probing",
          RiskPattern.P01,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          FILTER + FILTER_WORDS,
          List.of(ObservedField.INPUT_IDENTITY, ObservedField.TRAINING_FINGERPRINTS),
          List.of(ALARM, LOW_SHARE, HIGH_SHARE, MIN_RECORDS));

  private final ShareTest test;
  private final double minRecords;

  /** A detector with the given thresholds. */
  public TrainingRecordProbingDetector(ThresholdValues values) {
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
    minRecords = values.of(ID, MIN_RECORDS);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    DetectorMemory memory = step.memory();
    double normal = step.normality().trainingShare();
    Tally tally = Tally.of(step);
    boolean hasEvidence = false;
    for (RowVerdict verdict : step.verdicts()) {
      boolean isRecord = verdict.row().trainingRecord();
      if (!verdict.repeat()
          && (!isRecord || memory.note(FILTER, FILTER_WORDS, verdict.row().identity()))) {
        tally.take(test, isRecord, step.scored(), normal);
        hasEvidence = true;
      }
    }
    if (!hasEvidence) {
      return Suspicion.NONE;
    }
    return Suspicion.of(tally.sum(), test.alarm(), tally.hits() >= minRecords);
  }

  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.of(Tally.of(step).sum(), test.alarm());
  }

  @Override
  public long rows(Step step) {
    return Tally.of(step).rows();
  }

  @Override
  public Explanation explain(Step step) {
    Tally tally = Tally.of(step);
    int rows = tally.rows();
    int records = tally.hits();
    int scored = tally.scored();
    double normal = step.normality().trainingShare();
    String window = rows + " distinct inputs";
    return new Explanation(
        Math.min(0.99, 0.8 + 0.1 * records / rows + (scored > rows / 2 ? 0.05 : 0)),
        Severity.HIGH,
        rows,
        String.format(
            Locale.ROOT,
            "%d of the last %d distinct inputs are records that the model was trained on; ordinary"
                + " use of this model stays below %.0f %%. Scores went back for %d of them.",
            records,
            rows,
            100 * normal,
            scored),
        List.of(
            new Measure(
                "distinct inputs that are training records",
                (double) records / rows,
                normal,
                "share",
                window),
            new Measure("training records asked about", records, minRecords, "records", window),
            tally.answersWithScores()),
        List.of(
            "Smoke tests that repeat a few known rows: each record counts once.",
            "The owner's own evaluation: would stand on the allow-list.",
            "Chance: the share is tested against the highest share seen in ordinary use."));
  }
}
