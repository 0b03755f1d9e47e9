package io.privet.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of capitalised words that looks like the name of a person.
 *
 * @param from index of the first word
 * @param to index after the last word
 */
record Name(int from, int to) {
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 5;
  private static final int MAX_NAMES = 16;

  /** The names in a text, in their order, at most {@value #MAX_NAMES}. */
  static List<Name> in(Words words) {
    List<Name> names = new ArrayList<>();
    int from = 0;
    while (from < words.count() && names.size() < MAX_NAMES) {
      int to = end(words, from);
      if (isName(words, from, to)) {
        names.add(new Name(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return names;
  }

  /** Hash of the parts of a name in any order: "Ada Byron" is "Byron, Ada". */
  long hash(Words words) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      if (isPart(words, i)) {
        hash += words.hash(i);
      }
    }
    return hash;
  }

  /** Where the run of parts that starts at a word ends; the same where it is no part. */
  private static int end(Words words, int from) {
    if (!isPart(words, from)) {
      return from;
    }
    int to = from + 1;
    while (to < words.count()) {
      if (isJoined(words, to) && isPart(words, to)) {
        to++;
      } else if (to + 1 < words.count()
          && words.is(to, WordClass.PARTICLE)
          && isJoined(words, to)
          && isJoined(words, to + 1)
          && isPart(words, to + 1)) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }

  private static boolean isName(Words words, int from, int to) {
    if (from > 0 && words.is(from - 1, WordClass.PLACE)) {
      return false;
    }
    int parts = 0;
    for (int i = from; i < to; i++) {
      if (words.is(i, WordClass.ORGANISATION)) {
        return false;
      }
      parts += isPart(words, i) && words.end(i) - words.start(i) > 1 ? 1 : 0;
    }
    return parts >= MIN_WORDS && to - from <= MAX_WORDS;
  }

  /** A capital letter and then small ones, or an initial. */
  private static boolean isPart(Words words, int index) {
    int start = words.start(index);
    int end = words.end(index);
    String text = words.text();
    return Character.isUpperCase(text.charAt(start))
        && (end == start + 1 || Character.isLowerCase(text.charAt(end - 1)))
        && (!words.isKnown(index) || words.is(index, WordClass.ORGANISATION));
  }

  /** Whether a word follows the one before it closely enough to be part of the same name. */
  private static boolean isJoined(Words words, int index) {
    String text = words.text();
    int from = words.end(index - 1);
    int length = words.start(index) - from;
    char first = text.charAt(from);
    if (length == 1) {
      return first == ' ' || first == '-' || first == '\'' || first == '’';
    }
    boolean wasInitial = words.end(index - 1) - words.start(index - 1) == 1;
    return length == 2
        && text.charAt(from + 1) == ' '
        && (first == ',' || (first == '.' && wasInitial));
  }
}
