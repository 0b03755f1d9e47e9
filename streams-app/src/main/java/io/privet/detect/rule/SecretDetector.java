package io.privet.detect.rule;

import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.model.LeakType;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.util.List;

/**
 * Recognises the elicitation of secrets: prompts that ask a model to tell, complete or make up
 * keys, tokens, passwords or licence codes, which come out of its training data if it knows any
 * (Huang et al., "Do not give away my secrets", arXiv 2309.07639).
 */
public final class SecretDetector extends CueSweepDetector {
  private static final String ID = "elicitation.secret";

  private static final Threshold LEAST =
      new Threshold(
          "min-prompts",
          3,
          "prompts",
          "different ones: one odd question and its variant are no sweep");
  private static final Threshold GRAVE =
      new Threshold(
          "grave-answers", 3, "answers", "more answers with a secret than an accident explains");

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          47,
          "Elicitation of secrets",
          RiskPattern.P06,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          CueSweep.WORDS,
          List.of(ObservedField.PROMPT_TEXT),
          CueSweep.thresholds(CueSweep.UNSEEN, LEAST, GRAVE));

  /** A detector with the given thresholds. */
  public SecretDetector(ThresholdValues values) {
    super(
        SPEC,
        new CueSweep(
            values,
            ID,
            CueSweep.UNSEEN,
            LEAST,
            GRAVE,
            new CueSweep.Wording(
                "keys, passwords or licence codes",
                "prompts",
                "held a secret that the prompt did not hold",
                List.of(
                    "A developer who asks how to use, store, rotate or reset one: not counted.",
                    "Work on code that handles keys: not counted.",
                    "A monitor that repeats one prompt: what was asked before counts a half, and one prompt is never enough."))));
  }

  @Override
  Suspicion take(CueSweep sweep, Step step, TextFeatures text) {
    if (!text.has(TextCue.SECRET)) {
      return miss(sweep, step);
    }
    return sweep.hit(
        step.memory(),
        Prompts.identity(step, text),
        Prompts.identity(step, text),
        Prompts.leaks(step, LeakType.Kind.SECRET));
  }
}
