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
 * Recognises the elicitation of personal data: prompts that ask a model for contact, identity or
 * health data of one named person after another (Lukas et al., "Analyzing leakage of personally
 * identifiable information in language models", arXiv 2302.00539; Kim et al., "ProPILE", arXiv
 * 2307.01881).
 */
public final class PersonSweepDetector extends CueSweepDetector {
  private static final String ID = "elicitation.person-sweep";

  private static final Threshold SIGN =
      new Threshold(
          "sign-share",
          0.001,
          "share",
          "13 of 896 ordinary principals, with 24,000 prompts (measured; 95 % bound 0.0009)");
  private static final Threshold LEAST =
      new Threshold(
          "min-persons", 6, "persons", "an analyst looks into one or two persons at a time");
  private static final Threshold GRAVE =
      new Threshold(
          "grave-answers",
          3,
          "answers",
          "more answers with personal data than an accident explains");

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          6,
          "Personal-data sweep",
          RiskPattern.P06,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          CueSweep.WORDS,
          List.of(ObservedField.PROMPT_TEXT),
          CueSweep.thresholds(SIGN, LEAST, GRAVE));

  /** A detector with the given thresholds. */
  public PersonSweepDetector(ThresholdValues values) {
    super(
        SPEC,
        new CueSweep(
            values,
            ID,
            SIGN,
            LEAST,
            GRAVE,
            new CueSweep.Wording(
                "personal data of named persons",
                "persons",
                "held personal data that the prompt did not hold",
                List.of(
                    "An analyst with one or two persons to look into: each person counts once.",
                    "A service whose texts name people: texts to work on are left out, and so are organisations.",
                    "A directory that the model is meant to be: would stand on the allow-list."))));
  }

  @Override
  Suspicion take(CueSweep sweep, Step step, TextFeatures text) {
    if (!text.has(TextCue.PERSON_DATA)) {
      return miss(sweep, step);
    }
    return sweep.hit(
        step.memory(),
        Prompts.identity(step, text),
        text.subject(),
        Prompts.leaks(step, LeakType.Kind.PERSONAL_DATA));
  }
}
