package io.privet.extract.text;

import java.util.List;

/** The catalogue of cue recognisers: one line each. */
final class CueRecognisers {
  /** All of them; they do not depend on each other. */
  static final List<CueRecogniser> ALL =
      List.of(
          new EndlessRepeatRecogniser(),
          new PersonDataRecogniser(),
          new SecretRecogniser(),
          new HiddenContextRecogniser(),
          new DataInLinkRecogniser(),
          new LinkedDataRecogniser(),
          new DisclosedContextRecogniser(),
          new RequestRecogniser(),
          new FragmentRecogniser(),
          new MidwayStartRecogniser(),
          new ClozeRecogniser(),
          new VerbatimContinuationRecogniser(),
          new TaskHarvestRecogniser(),
          new AnswerRepeatsRecogniser(),
          new AnswerDivergesRecogniser());

  private CueRecognisers() {}
}
