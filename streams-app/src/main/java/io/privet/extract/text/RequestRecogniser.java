package io.privet.extract.text;

import io.privet.model.TextCue;

/** Recognises a prompt that asks the model for something; a piece of a corpus seldom does. */
final class RequestRecogniser implements CueRecogniser {
  @Override
  public TextCue cue() {
    return TextCue.REQUEST;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    return Passage.asks(exchange.prompt());
  }
}
