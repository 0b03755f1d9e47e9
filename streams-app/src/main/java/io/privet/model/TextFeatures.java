package io.privet.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Features of the prompt and the answer of a text model.
 *
 * @param cues what wording and shape hint at
 * @param template keyed hash of the wording around the parts that vary from prompt to prompt; 0
 *     where there is none
 * @param subject keyed hash of the person or thing that the prompt asks about; 0 where none is
 *     recognised
 * @param promptWords words of the prompt, as far as it was read; 0 where it is withheld
 * @param answerWords words of the answer, as far as it was read; 0 where it is withheld
 */
public record TextFeatures(
    Set<TextCue> cues, int template, int subject, int promptWords, int answerWords) {
  /** No text. */
  public static final TextFeatures NONE = new TextFeatures(Set.of(), 0, 0, 0, 0);

  public TextFeatures {
    cues = cues.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(cues));
  }

  /** Whether the text shows a cue. */
  public boolean has(TextCue cue) {
    return cues.contains(cue);
  }
}
