package io.privet.extract.text;

import io.privet.model.TextCue;

/** Recognises a prompt that begins in the middle of a sentence or line, as cuts of a corpus do. */
final class MidwayStartRecogniser implements CueRecogniser {
  @Override
  public TextCue cue() {
    return TextCue.STARTS_MIDWAY;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    return exchange.isWholePrompt() && Passage.startsMidway(exchange.prompt());
  }
}
