package io.privet.extract.text;

import io.privet.model.TextCue;

/**
 * Recognises a prompt that is a piece of running text or code and asks for nothing: what is given
 * to a model to see whether it goes on as its training data does (Carlini et al., "Extracting
 * training data from large language models", arXiv 2012.07805).
 */
final class FragmentRecogniser implements CueRecogniser {
  private static final int MIN_WORDS = 4;

  @Override
  public TextCue cue() {
    return TextCue.FRAGMENT;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    return prompt.count() >= MIN_WORDS
        && exchange.isWholePrompt()
        && Passage.breaksOff(prompt)
        && Passage.isRunning(prompt)
        && !Passage.asks(prompt);
  }
}
