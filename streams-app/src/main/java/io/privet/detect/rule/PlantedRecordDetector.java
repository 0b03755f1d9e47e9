package io.privet.detect.rule;

import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.ThresholdValues;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;

/**
 * Recognises reads of an object or a person that the owner of a data set has planted there: who has
 * a task of its own never meets one (Spitzner, "Honeypots: catching the insider threat", ACSAC
 * 2003).
 */
public final class PlantedRecordDetector extends PlantedDetector {
  private static final String ID = "access.planted-record";

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          48,
          "Planted record read",
          RiskPattern.P08,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          WORDS,
          List.of(ObservedField.DATASET, ObservedField.CANARIES),
          List.of());

  /** A detector; it has no thresholds. */
  public PlantedRecordDetector(ThresholdValues values) {
    super(SPEC);
  }

  @Override
  boolean counts(Step step) {
    return step.access().isPresent() && !step.isWithinJob();
  }

  @Override
  public Explanation explain(Step step) {
    long reads = rows(step);
    return new Explanation(
        0.95,
        Severity.HIGH,
        reads,
        "The read brought up "
            + planted(step, "record")
            + "; the "
            + ordinal(reads)
            + " such read by this principal.",
        List.of(
            new Measure(
                "planted records in the read", step.hits().canaries(), 1, "records", "1 read"),
            new Measure("reads with a planted record", reads, 1, "reads", "so far")),
        List.of(
            "A backup or another registered job: excused up to its daily amount.",
            "A list of names: only a read, query, export or copy counts.",
            "The owner's own test: would stand on the allow-list."));
  }
}
