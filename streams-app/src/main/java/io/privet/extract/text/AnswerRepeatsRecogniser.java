package io.privet.extract.text;

import io.privet.model.TextCue;

/** Recognises an answer that is one phrase over and over, in any language. */
final class AnswerRepeatsRecogniser implements CueRecogniser {
  @Override
  public TextCue cue() {
    return TextCue.ANSWER_REPEATS;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Repetition repetition = exchange.answer().repetition();
    return repetition.isLong() && repetition.isMostOfIt();
  }
}
