package io.privet.extract.text;

import com.dynatrace.hash4j.hashing.Hasher64;
import io.privet.model.TextCue;
import io.privet.model.TextFeatures;
import java.util.EnumSet;
import java.util.Set;

/** Features of a prompt and its answer. Not safe for use by several threads. */
public final class TextExtractor {
  private final Hasher64 hasher;

  /** An extractor whose hashes are keyed by the hasher. */
  public TextExtractor(Hasher64 hasher) {
    this.hasher = hasher;
  }

  /**
   * The features; of an empty text where a side is withheld.
   *
   * @param system what the operator put before the prompt
   * @param scoresReturned whether scores or log-probabilities went back to the caller
   * @param promptTokens length of all that the model was given, tokens; -1 where unknown
   */
  public TextFeatures extract(
      Words prompt, Words system, Words answer, boolean scoresReturned, long promptTokens) {
    if (prompt.count() == 0 && answer.count() == 0) {
      return TextFeatures.NONE;
    }
    Exchange exchange = new Exchange(prompt, system, answer, scoresReturned, promptTokens);
    Set<TextCue> cues = EnumSet.noneOf(TextCue.class);
    for (CueRecogniser recogniser : CueRecognisers.ALL) {
      if (recogniser.recognises(exchange)) {
        cues.add(recogniser.cue());
      }
    }
    return new TextFeatures(
        cues, template(prompt), subject(prompt, cues), prompt.count(), answer.count());
  }

  /** The words that a prompt opens with stay the same while what follows varies. */
  private int template(Words prompt) {
    long hash = 0;
    for (int i = 0; i < Math.min(prompt.count(), 4); i++) {
      hash = 31 * hash + prompt.hash(i);
    }
    return (int) hasher.hashLongToLong(hash);
  }

  private int subject(Words prompt, Set<TextCue> cues) {
    return cues.contains(TextCue.PERSON_DATA)
        ? (int) hasher.hashLongToLong(PersonDataRecogniser.subject(prompt))
        : 0;
  }
}
