package io.privet.extract.text;

import io.privet.model.TextCue;

/** Recognises one cue, in time linear in the text. */
interface CueRecogniser {
  /** What it recognises. */
  TextCue cue();

  /** Whether the exchange shows the cue. */
  boolean recognises(Exchange exchange);
}
