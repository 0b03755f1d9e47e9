package io.privet.extract.text;

import io.privet.model.TextCue;

/**
 * Recognises an answer that repeats one phrase from near its beginning and then breaks into
 * something else, in any language: what comes behind is often training text (arXiv 2311.17035).
 */
final class AnswerDivergesRecogniser implements CueRecogniser {
  /** Words of introduction before the repetition. */
  private static final int MAX_BEFORE = 12;

  private static final int MIN_BEHIND = 3;

  @Override
  public TextCue cue() {
    return TextCue.ANSWER_DIVERGES;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Repetition repetition = exchange.answer().repetition();
    return repetition.isLong()
        && repetition.start() <= MAX_BEFORE
        && repetition.rest() >= MIN_BEHIND;
  }
}
