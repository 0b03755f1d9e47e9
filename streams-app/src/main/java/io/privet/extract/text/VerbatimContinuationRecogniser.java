package io.privet.extract.text;

import io.privet.model.TextCue;

/** Recognises the request to go on with, or to give word for word, a passage of a known work. */
final class VerbatimContinuationRecogniser implements CueRecogniser {
  @Override
  public TextCue cue() {
    return TextCue.VERBATIM_CONTINUATION;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    return prompt.has(WordClass.PASSAGE)
        && (prompt.has(WordClass.CONTINUE) || prompt.has(WordClass.WORD_FOR_WORD));
  }
}
