package io.privet.detect.rule;

import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.util.List;

/**
 * Recognises exfiltration by rendered output: prompts, often planted in a mail or page, that make
 * the model write images or links whose address carries data of the conversation (OWASP LLM02:2025;
 * Greshake et al., "Not what you've signed up for", arXiv 2302.12173).
 */
public final class RenderedOutputDetector extends CueSweepDetector {
  private static final String ID = "exfiltration.rendered-output";

  private static final Threshold LEAST =
      new Threshold(
          "min-prompts",
          3,
          "prompts",
          "different ones: a template for a badge is asked for once or twice");
  private static final Threshold GRAVE =
      new Threshold(
          "grave-answers",
          3,
          "answers",
          "more answers with data in an address than a coincidence explains");

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          23,
          "Exfiltration by rendered output",
          RiskPattern.P23,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          CueSweep.WORDS,
          List.of(ObservedField.PROMPT_TEXT),
          CueSweep.thresholds(CueSweep.UNSEEN, LEAST, GRAVE));

  /** A detector with the given thresholds. */
  public RenderedOutputDetector(ThresholdValues values) {
    super(
        SPEC,
        new CueSweep(
            values,
            ID,
            CueSweep.UNSEEN,
            LEAST,
            GRAVE,
            new CueSweep.Wording(
                "answers that carry data in an image or link",
                "prompts",
                "carried data in the address of an image or link",
                List.of(
                    "The principal may be the victim: the request may stand in a mail or page that was handed to the model.",
                    "Markdown with ordinary images, badges or links: their addresses have no gap to be filled with data.",
                    "Code that builds addresses: not counted."))));
  }

  @Override
  Suspicion take(CueSweep sweep, Step step, TextFeatures text) {
    if (!text.has(TextCue.DATA_IN_LINK)) {
      return miss(sweep, step);
    }
    return sweep.hit(
        step.memory(),
        Prompts.identity(step, text),
        Prompts.identity(step, text),
        text.has(TextCue.ANSWER_LINKS_DATA));
  }
}
