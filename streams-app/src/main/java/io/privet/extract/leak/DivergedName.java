package io.privet.extract.leak;

import io.privet.model.LeakType;

/**
 * A person's name at the place where an answer stops repeating one word: text that a model knows by
 * heart comes out there (Nasr et al., Scalable extraction of training data, 2023).
 */
final class DivergedName {
  private static final int FEWEST_REPEATS = 6;
  private static final int LONGEST_REST = 120;

  private DivergedName() {}

  /** Reports the name, when the text from {@code start} on repeats one word and then names. */
  static void recognise(Scan scan, int start) {
    CharSequence text = scan.text();
    int wordEnd = endOfWord(text, start);
    int period = wordEnd + 1 - start;
    if (wordEnd == start || period > LONGEST_REST) {
      return;
    }
    int i = start;
    int repeats = 0;
    while (repeatsFirstWord(text, start, i, period)) {
      i += period;
      repeats++;
    }
    int words = 0;
    for (int at = i; at < text.length(); at = endOfWord(text, at) + 1) {
      if (at > i + LONGEST_REST || !isCapitalised(text, at)) {
        return;
      }
      words++;
    }
    if (repeats >= FEWEST_REPEATS && words >= 3) {
      scan.report(
          LeakType.PERSON_NAME,
          Evidence.SHAPE,
          i,
          text.length(),
          Characters.fold(text.subSequence(i, text.length())));
    }
  }

  private static boolean repeatsFirstWord(CharSequence text, int start, int at, int period) {
    if (at + period > text.length()) {
      return false;
    }
    for (int k = 0; k < period - 1; k++) {
      if (text.charAt(start + k) != text.charAt(at + k)) {
        return false;
      }
    }
    return Characters.isSpace(text.charAt(at + period - 1));
  }

  private static boolean isCapitalised(CharSequence text, int at) {
    String word = text.subSequence(at, endOfWord(text, at)).toString();
    return !word.isEmpty()
        && (Character.isUpperCase(word.charAt(0)) || Names.isParticle(word) || word.equals("and"));
  }

  private static int endOfWord(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && i <= at + LONGEST_REST && !Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
