package io.privet.extract.text;

/**
 * The longest stretch of a text in which one phrase follows itself again and again. Units are
 * words, or characters in a script without spaces.
 *
 * @param start first unit
 * @param length units, the last repetition possibly cut off
 * @param period units of the phrase, at most {@value #MAX_PERIOD}
 * @param units units of the whole text
 */
record Repetition(int start, int length, int period, int units) {
  private static final int MAX_PERIOD = 8;
  private static final int MIN_UNITS = 8;
  private static final int MIN_TIMES = 3;

  /** A long one holds so many units in a row that repeat: every sixth unit is looked at. */
  private static final int STRIDE = 6;

  /** Above this many characters a word, a text has no spaces. */
  private static final int UNSPACED = 24;

  /** The longest repetition that may be long; of length 0 where nothing follows itself. */
  static Repetition of(Words words) {
    int characters = Math.min(words.text().length(), Words.MAX_WORDS);
    boolean isSpaced = characters <= UNSPACED * Math.max(1, words.count());
    int units = isSpaced ? words.count() : characters;
    Repetition longest = new Repetition(0, 0, 1, units);
    for (int i = STRIDE; i < units; i += STRIDE) {
      for (int period = 1; period <= Math.min(MAX_PERIOD, i); period++) {
        if (i >= longest.end() && isSame(words, isSpaced, i, i - period)) {
          Repetition found = around(words, isSpaced, i, period, units);
          longest = found.length > longest.length ? found : longest;
        }
      }
    }
    return longest;
  }

  /** The repetition with a period that goes through a unit. */
  private static Repetition around(
      Words words, boolean isSpaced, int index, int period, int units) {
    int first = index;
    while (first > period && isSame(words, isSpaced, first - 1, first - 1 - period)) {
      first--;
    }
    int end = index + 1;
    while (end < units && isSame(words, isSpaced, end, end - period)) {
      end++;
    }
    return new Repetition(first - period, end - first + period, period, units);
  }

  private static boolean isSame(Words words, boolean isSpaced, int one, int other) {
    return isSpaced
        ? words.hash(one) == words.hash(other)
        : words.text().charAt(one) == words.text().charAt(other);
  }

  /** Whether it is more than emphasis or a refrain. */
  boolean isLong() {
    return length >= MIN_UNITS && length >= MIN_TIMES * period;
  }

  private int end() {
    return start + length;
  }

  /** Units behind it. */
  int rest() {
    return units - end();
  }

  /** Whether it is at least half of the text. */
  boolean isMostOfIt() {
    return 2 * length >= units;
  }
}
