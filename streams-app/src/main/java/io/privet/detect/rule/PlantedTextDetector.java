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
 * Recognises that a model gives away a text which its owner has planted in training data or in an
 * index, and which nobody has an honest reason to meet (Carlini et al., "The secret sharer", USENIX
 * Security 2019). What the conversation before the answer held already does not count.
 */
public final class PlantedTextDetector extends PlantedDetector {
  private static final String ID = "leakage.planted-text";

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          8,
          "Planted text in an answer",
          RiskPattern.P08,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          WORDS,
          List.of(ObservedField.OUTPUT_TEXT, ObservedField.CANARIES),
          List.of());

  /** A detector; it has no thresholds. */
  public PlantedTextDetector(ThresholdValues values) {
    super(SPEC);
  }

  @Override
  boolean counts(Step step) {
    return step.interaction().isPresent();
  }

  @Override
  public Explanation explain(Step step) {
    long answers = rows(step);
    return new Explanation(
        0.98,
        Severity.HIGH,
        answers,
        "The answer holds "
            + planted(step, "text")
            + ", which the conversation before it did not hold; the "
            + ordinal(answers)
            + " such answer to this principal.",
        List.of(
            new Measure(
                "planted texts in the answer", step.hits().canaries(), 1, "texts", "1 answer"),
            new Measure("answers with a planted text", answers, 1, "answers", "so far")),
        List.of(
            "Chance: a planted text matches as a whole or not at all.",
            "An echo: a text that the conversation held already does not count.",
            "The owner's own test: would stand on the allow-list."));
  }
}
