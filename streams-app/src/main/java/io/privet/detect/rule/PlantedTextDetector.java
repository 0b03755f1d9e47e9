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
 * Recognises that a model gives away a text which its owner has planted in training data or in an
 * index, and which nobody has an honest reason to meet (Carlini et al., "The secret sharer", USENIX
 * Security 2019). What the conversation before the answer held already does not count.
 */
public final class PlantedTextDetector implements Detector {
  private static final String ID = "leakage.planted-text";

  /** Answers so far that held a planted text. */
  private static final int ANSWERS = 0;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          8,
          "Planted text in an answer",
          RiskPattern.P08,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          1,
          List.of(ObservedField.OUTPUT_TEXT, ObservedField.CANARIES),
          List.of());

  /** A detector; it has no thresholds. */
  public PlantedTextDetector(ThresholdValues values) {}

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    if (step.interaction().isEmpty() || step.hits().canaries() == 0) {
      return Suspicion.NONE;
    }
    step.memory().count(ANSWERS, true);
    return Suspicion.ALARM;
  }

  /** Each alarm stands by itself: several principals that meet the same are no campaign. */
  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.NONE;
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(ANSWERS);
  }

  @Override
  public Explanation explain(Step step) {
    WatchHits hits = step.hits();
    long answers = rows(step);
    return new Explanation(
        0.98,
        Severity.HIGH,
        answers,
        "The answer holds "
            + PlantedRecordDetector.planted(hits, "text")
            + ", which the conversation before it did not hold; the "
            + PlantedRecordDetector.ordinal(answers)
            + " such answer to this principal.",
        List.of(
            new Measure("planted texts in the answer", hits.canaries(), 1, "texts", "1 answer"),
            new Measure("answers with a planted text", answers, 1, "answers", "so far")),
        List.of(
            "Chance: a planted text matches as a whole or not at all.",
            "An echo: a text that the conversation held already does not count.",
            "The owner's own test: would stand on the allow-list."));
  }
}
