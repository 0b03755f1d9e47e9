package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.ThresholdValues;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.WatchHits;
import java.util.List;

/**
 * Recognises reads of an object or a person that the owner of a data set has planted there: who has
 * a task of its own never meets one (Spitzner, "Honeypots: catching the insider threat", ACSAC
 * 2003).
 */
public final class PlantedRecordDetector implements Detector {
  private static final String ID = "access.planted-record";

  /** Reads so far that held a planted record. */
  private static final int READS = 0;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          48,
          "Planted record read",
          RiskPattern.P08,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          1,
          List.of(ObservedField.DATASET, ObservedField.CANARIES),
          List.of());

  /** A detector; it has no thresholds. */
  public PlantedRecordDetector(ThresholdValues values) {}

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    if (step.access().isEmpty() || step.hits().canaries() == 0 || step.isWithinJob()) {
      return Suspicion.NONE;
    }
    step.memory().count(READS, true);
    return Suspicion.ALARM;
  }

  /** Each alarm stands by itself: several principals that meet the same are no campaign. */
  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.NONE;
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(READS);
  }

  @Override
  public Explanation explain(Step step) {
    WatchHits hits = step.hits();
    long reads = rows(step);
    return new Explanation(
        0.95,
        Severity.HIGH,
        reads,
        "The read brought up "
            + planted(hits, "record")
            + "; the "
            + ordinal(reads)
            + " such read by this principal.",
        List.of(
            new Measure("planted records in the read", hits.canaries(), 1, "records", "1 read"),
            new Measure("reads with a planted record", reads, 1, "reads", "so far")),
        List.of(
            "A backup or another registered job: excused up to its daily amount.",
            "A list of names: only a read, query, export or copy counts.",
            "The owner's own test: would stand on the allow-list."));
  }

  /** How many planted things there are, and where they are planted. */
  static String planted(WatchHits hits, String thing) {
    String count = hits.canaries() + " planted " + thing + (hits.canaries() == 1 ? "" : "s");
    return hits.plantedIn().isEmpty()
        ? count
        : count + " of " + String.join(", ", hits.plantedIn());
  }

  /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}. */
  static String ordinal(long number) {
    boolean isTeen = number / 10 % 10 == 1;
    return number
        + switch (isTeen ? 0 : (int) (number % 10)) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
