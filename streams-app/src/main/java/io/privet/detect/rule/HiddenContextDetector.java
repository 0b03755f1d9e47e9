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
 * Recognises attempts to get at what the operator put before a conversation: prompts that ask for
 * the system prompt, the instructions or the text before them (Zhang et al., "Effective prompt
 * extraction from language models", arXiv 2307.06865). Where the record holds those instructions,
 * an answer that gives them away on request is an alarm at once.
 */
public final class HiddenContextDetector extends CueSweepDetector {
  private static final String ID = "elicitation.hidden-context";

  private static final Threshold LEAST =
      new Threshold("min-prompts", 3, "prompts", "different ones: curiosity asks once or twice");
  private static final Threshold GRAVE =
      new Threshold("grave-answers", 1, "answers", "instructions that are out are out");

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          22,
          "Extraction of hidden context",
          RiskPattern.P22,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          CueSweep.WORDS,
          List.of(ObservedField.PROMPT_TEXT),
          CueSweep.thresholds(CueSweep.UNSEEN, LEAST, GRAVE));

  /** A detector with the given thresholds. */
  public HiddenContextDetector(ThresholdValues values) {
    super(
        SPEC,
        new CueSweep(
            values,
            ID,
            CueSweep.UNSEEN,
            LEAST,
            GRAVE,
            new CueSweep.Wording(
                "hidden context",
                "prompts",
                "gave them or a secret away",
                List.of(
                    "A request to set earlier instructions aside, or to repeat an answer: not counted.",
                    "Work on prompts and instructions of the user: not counted.",
                    "Curiosity: one or two different prompts are never enough, unless an answer gave the instructions away."))));
  }

  @Override
  Suspicion take(CueSweep sweep, Step step, TextFeatures text) {
    boolean isAsked = text.has(TextCue.HIDDEN_CONTEXT);
    boolean isDisclosed = text.has(TextCue.ANSWER_DISCLOSES_CONTEXT);
    if (!isAsked && !isDisclosed) {
      return miss(sweep, step);
    }
    Suspicion suspicion =
        sweep.hit(
            step.memory(),
            Prompts.identity(step, text),
            Prompts.identity(step, text),
            isDisclosed || Prompts.leaks(step, LeakType.Kind.SECRET));
    return isAsked && isDisclosed ? Suspicion.ALARM : suspicion;
  }
}
