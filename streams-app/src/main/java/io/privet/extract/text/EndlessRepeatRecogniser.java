package io.privet.extract.text;

import io.privet.model.TextCue;

/**
 * Recognises the request to repeat a word without end, which makes models fall back to training
 * text (Nasr et al., "Scalable extraction of training data from (production) language models",
 * arXiv 2311.17035).
 */
final class EndlessRepeatRecogniser implements CueRecogniser {
  @Override
  public TextCue cue() {
    return TextCue.ENDLESS_REPEAT;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    boolean repeats = false;
    boolean endless = false;
    for (int i = 0; i < prompt.count(); i++) {
      repeats |= prompt.is(i, WordClass.REPEAT);
      endless |= prompt.is(i, WordClass.ENDLESS);
    }
    return repeats && endless;
  }
}
