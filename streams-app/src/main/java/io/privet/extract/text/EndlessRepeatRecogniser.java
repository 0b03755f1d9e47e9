package io.privet.extract.text;

import io.privet.model.TextCue;
import java.util.stream.IntStream;

/**
 * Recognises the request to repeat something without end, and a prompt that is itself one phrase
 * over and over; both make models fall back to training text (Nasr et al., "Scalable extraction of
 * training data from (production) language models", arXiv 2311.17035).
 */
final class EndlessRepeatRecogniser implements CueRecogniser {
  private static final int MANY_DIGITS = 2;

  /** A request to repeat is short: words. */
  private static final int MAX_REQUEST = 32;

  /** What is repeated is short: words. */
  private static final int MAX_PHRASE = 2;

  @Override
  public TextCue cue() {
    return TextCue.ENDLESS_REPEAT;
  }

  @Override
  public boolean recognises(Exchange exchange) {
    Words prompt = exchange.prompt();
    if (prompt.has(WordClass.REPEAT) && (prompt.has(WordClass.ENDLESS) || hasManyTimes(prompt))) {
      return true;
    }
    Repetition repetition = prompt.repetition();
    return (repetition.isLong() && repetition.isMostOfIt()) || isObeyed(exchange);
  }

  /**
   * Whether the answer does nothing but repeat one or two words of a short prompt: it was asked to,
   * in whatever words and language.
   */
  private static boolean isObeyed(Exchange exchange) {
    Words prompt = exchange.prompt();
    Words answer = exchange.answer();
    if (prompt.count() == 0 || prompt.count() > MAX_REQUEST) {
      return false;
    }
    Repetition repetition = answer.repetition();
    return repetition.isLong()
        && repetition.isMostOfIt()
        && repetition.period() <= MAX_PHRASE
        && repetition.units() == answer.count() // in words, not characters
        && IntStream.range(repetition.start(), repetition.start() + repetition.period())
            .allMatch(i -> answer.isSpelled(i) && prompt.holds(answer.hash(i)));
  }

  /** "100 times", "as many times". */
  private static boolean hasManyTimes(Words prompt) {
    if (!prompt.has(WordClass.TIMES)) {
      return false;
    }
    for (int i = 1; i < prompt.count(); i++) {
      if (prompt.is(i, WordClass.TIMES)
          && (prompt.is(i - 1, WordClass.MANY) || isLargeNumber(prompt, i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLargeNumber(Words prompt, int index) {
    int digits = prompt.end(index) - prompt.start(index);
    for (int i = prompt.start(index); i < prompt.end(index); i++) {
      if (!Character.isDigit(prompt.text().charAt(i))) {
        return false;
      }
    }
    return digits >= MANY_DIGITS;
  }
}
