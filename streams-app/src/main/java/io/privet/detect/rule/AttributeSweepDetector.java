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
import io.privet.model.Sketch;
import java.util.List;
import java.util.Locale;

/**
 * Recognises attribute inference by sweeps: earlier inputs come back with one field changed, the
 * same field each time, and some of them are training records, whose true value was tried
 * (Fredrikson et al., "Privacy in pharmacogenetics", USENIX Security 2014).
 */
public final class AttributeSweepDetector implements Detector {
  private static final String ID = "inference.attribute-sweep";

  private static final Threshold ALARM = Cusum.alarm("inputs");
  private static final Threshold ORDINARY_SHARE =
      new Threshold(
          "ordinary-share",
          0.002,
          "share",
          "a person who changes one field of a remembered input, the same field as the last time");
  private static final Threshold LOW_SHARE =
      new Threshold(
          "low-share", 0.01, "share", "a pass over 500 records, of which five are remembered");
  private static final Threshold HIGH_SHARE =
      new Threshold("high-share", 0.1, "share", "all values of a record one after the other");
  private static final Threshold MIN_RECORDS =
      new Threshold("min-records", 5, "records", "training records among the inputs of the sweep");
  private static final Threshold RECORD_SHARE =
      new Threshold(
          "record-share",
          0.04,
          "share",
          "one true value in twenty-five; explanations change every field in turn and reach less");

  /** Inputs before the first is remembered: most clients never send as many. */
  private static final int FIRST_INPUTS = 64;

  private static final int LAST_SIGNS = Tally.WORDS;
  private static final int RECORDS = Tally.WORDS + 1;
  private static final int ANCHORS = Tally.WORDS + 2;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          11,
          "Attribute sweep",
          RiskPattern.P11,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          ANCHORS + SweepAnchors.WORDS,
          List.of(ObservedField.NUMERIC_INPUT, ObservedField.TRAINING_FINGERPRINTS),
          List.of(ALARM, ORDINARY_SHARE, LOW_SHARE, HIGH_SHARE, MIN_RECORDS, RECORD_SHARE));

  private final double ordinaryShare;
  private final double minRecords;
  private final double recordShare;
  private final ShareTest test;

  /** A detector with the given thresholds. */
  public AttributeSweepDetector(ThresholdValues values) {
    ordinaryShare = values.of(ID, ORDINARY_SHARE);
    minRecords = values.of(ID, MIN_RECORDS);
    recordShare = values.of(ID, RECORD_SHARE);
    test = ShareTest.of(values, ID, LOW_SHARE, HIGH_SHARE, ALARM);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    if (step.target().rows() < FIRST_INPUTS) {
      return Suspicion.NONE;
    }
    boolean hasEvidence = false;
    for (RowVerdict verdict : step.verdicts()) {
      Sketch sketch = verdict.row().sketch();
      if (!verdict.repeat() && sketch != null && sketch.kind() == Sketch.Kind.NUMERIC) {
        take(verdict, sketch, step);
        hasEvidence = true;
      }
    }
    if (!hasEvidence) {
      return Suspicion.NONE;
    }
    return Suspicion.of(Tally.of(step).sum(), test.alarm(), holdsRecords(step));
  }

  private void take(RowVerdict verdict, Sketch sketch, Step step) {
    DetectorMemory memory = step.memory();
    int signs = new SweepAnchors(memory, ANCHORS).take(sketch);
    boolean isSwept = signs != 0 && signs == memory.whole(LAST_SIGNS);
    if (signs != 0) {
      memory.setWhole(LAST_SIGNS, signs);
    }
    if (Tally.of(step).advance(test, isSwept, step.scored(), ordinaryShare)) {
      memory.count(RECORDS, verdict.row().trainingRecord());
    } else {
      memory.setWhole(RECORDS, 0);
    }
  }

  private boolean holdsRecords(Step step) {
    return step.memory().whole(RECORDS) >= minRecords && recordShare(step) >= recordShare;
  }

  private static double recordShare(Step step) {
    return step.memory().whole(RECORDS) / (double) Math.max(1, Tally.of(step).rows());
  }

  /** Only with training records: explanations of predictions sweep fields too. */
  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return holdsRecords(step) ? Clue.of(Tally.of(step).sum(), test.alarm()) : Clue.NONE;
  }

  @Override
  public long rows(Step step) {
    return Tally.of(step).rows();
  }

  @Override
  public Explanation explain(Step step) {
    Tally tally = Tally.of(step);
    int records = step.memory().whole(RECORDS);
    String window = tally.rows() + " inputs";
    return new Explanation(
        0.75,
        Severity.MEDIUM,
        tally.rows(),
        String.format(
            Locale.ROOT,
            "%d of the last %d new inputs are one of five remembered inputs with one field changed,"
                + " the same field as before; %d of the inputs are training records.",
            tally.hits(),
            tally.rows(),
            records),
        List.of(
            new Measure(
                "inputs that change one field of a remembered one",
                tally.share(),
                ordinaryShare,
                "share",
                window),
            new Measure(
                "training records in the sweep", recordShare(step), recordShare, "share", window),
            new Measure("training records asked about", records, minRecords, "records", window),
            tally.answersWithScores()),
        List.of(
            "Explanations of predictions: they change every field in turn, and seldom hit a training"
                + " record.",
            "A person who tries values: changes now this field, now that.",
            "Ordinary neighbours: two natural rows seldom differ in one field only."));
  }
}
