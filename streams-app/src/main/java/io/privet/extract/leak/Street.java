package io.privet.extract.leak;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a street beside a house number.
 *
 * @param start offset of its first word, or of the house number where that comes first
 * @param end offset after its last word, or after the house number where that comes last
 * @param marked whether a word marks it as a street
 * @param exact whether {@code start} is sure; otherwise a person's name may be its first words
 * @param capitals capitalised words in it
 */
record Street(int start, int end, boolean marked, boolean exact, int capitals) {
  private static final int MAX_WORDS = 6;

  /** Capitalised words that numbers follow or lead and that are no streets. */
  private static final Set<String> NOT_STREETS =
      WordList.set(
          """
          chapter section part step figure table question problem example version page level phase
          article rule line room unit day week item option task test node server port appendix
          january february march april may june july august september october november december
          over about around number the of and is
          """);

  /** The street whose name ends before the house number at {@code number}; null where none does. */
  static @Nullable Street before(CharSequence text, int number, int numberEnd) {
    int i = number - 1;
    if (Characters.at(text, i) != ' ') {
      return null;
    }
    int start = -1;
    int capitals = 0;
    boolean marked = false;
    for (int words = 0; words < MAX_WORDS; words++) {
      int wordStart = i;
      while (isPart(Characters.at(text, wordStart - 1))) {
        wordStart--;
      }
      if (wordStart == i || i - wordStart > 32) {
        break;
      }
      String word = text.subSequence(wordStart, i).toString();
      if (NOT_STREETS.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      if (Streets.isMarkBefore(word) && (start >= 0 || Character.isUpperCase(word.charAt(0)))) {
        return new Street(wordStart, numberEnd, true, true, capitals + 1);
      }
      if (words == 0 && Streets.hasEnding(word) && Character.isUpperCase(word.charAt(0))) {
        return new Street(wordStart, numberEnd, true, true, 1);
      }
      boolean mark = words == 0 && Streets.isMarkAfter(word);
      if (mark || Character.isUpperCase(word.charAt(0))) {
        marked |= mark;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        start = wordStart;
      } else if (!Streets.isConnector(word)) {
        break;
      }
      if (Characters.at(text, wordStart - 1) != ' ') {
        break;
      }
      i = wordStart - 1;
    }
    return capitals > 0 ? new Street(start, numberEnd, marked, false, capitals) : null;
  }

  /** The street whose name starts after the house number; null where none does. */
  static @Nullable Street after(CharSequence text, int number, int numberEnd) {
    int i = numberEnd;
    int end = -1;
    int capitals = 0;
    boolean marked = false;
    for (int words = 0; words < MAX_WORDS && Characters.at(text, i) == ' '; words++) {
      int wordStart = i + 1;
      int wordEnd = wordStart;
      while (isPart(Characters.at(text, wordEnd)) && wordEnd - wordStart <= 32) {
        wordEnd++;
      }
      if (wordEnd == wordStart) {
        break;
      }
      String word = text.subSequence(wordStart, wordEnd).toString();
      boolean capital = Character.isUpperCase(word.charAt(0));
      if (words == 0 && Streets.isMarkBefore(word)) {
        marked = true;
      } else if (words > 0 && Streets.isMarkAfter(word) && capitals > 0) {
        return new Street(number, wordEnd, true, true, capitals);
      } else if (!capital && !Streets.isConnector(word)) {
        break;
      }
      if (capital) {
        capitals++;
        end = word.endsWith(".") ? wordEnd - 1 : wordEnd;
      }
      i = wordEnd;
    }
    return end > 0 ? new Street(number, end, marked, true, capitals) : null;
  }

  static boolean isPart(char c) {
    return Character.isLetter(c) || "'’-./".indexOf(c) >= 0;
  }
}
