package io.privet.extract.leak;

import java.util.Locale;
import java.util.Set;

/** Full names by their form: two or more capitalised words, with particles and initials between. */
final class Names {
  private static final int MAX_WORDS = 6;
  private static final int MAX_LENGTH = 64;

  private static final Set<String> PARTICLES =
      WordList.set(
          """
          de da do dos di del della der den des du la le van von zu zum ten ter bin al el ibn y e
          af av
          """);

  /** Capitalised words that no name of a person holds. */
  private static final Set<String> NOT_IN_NAMES =
      WordList.set(
          """
          the a an this that these those their his her your my our its it he she they we you i in
          on at by for from to of and or but if is are was as with when while where what who how
          why here there then so yes no not please contact call phone telephone mobile fax email
          mail address name number date birth born note dear hello hi reference january february
          march april may june july august september october november december monday tuesday
          wednesday thursday friday saturday sunday mr mrs ms dr prof sir chapter section part
          step figure table question version page update updated release released published
          copyright united states
          """);

  private Names() {}

  /**
   * The offset at which a full name starts that ends right before {@code end}, but for spaces and
   * one comma, colon, dash or bracket; -1 where there is none.
   */
  static int startBefore(CharSequence text, int end) {
    int i = skipGapBackward(text, end);
    int limit = Math.max(0, i - MAX_LENGTH);
    int start = -1;
    int names = 0;
    for (int words = 0; words < MAX_WORDS; words++) {
      int wordStart = startOfWord(text, i, limit);
      if (wordStart == i) {
        break;
      }
      String word = text.subSequence(wordStart, i).toString();
      if (isName(word)) {
        names += word.length() > 2 ? 1 : 0;
        start = wordStart;
      } else if (start < 0 || !PARTICLES.contains(word)) {
        break;
      }
      if (Characters.at(text, wordStart - 1) != ' ') {
        break;
      }
      i = wordStart - 1;
    }
    return names >= 2 ? start : -1;
  }

  /** Whether the word that ends at {@code end} starts with a capital. */
  static boolean endsCapitalised(CharSequence text, int end) {
    int start = startOfWord(text, end, Math.max(0, end - MAX_LENGTH));
    return start < end && Character.isUpperCase(text.charAt(start));
  }

  /** Whether a full name stands somewhere in the range, of which the last 128 characters count. */
  static boolean anyBetween(CharSequence text, int from, int end) {
    int previousEnd = -2;
    int i = Math.max(from, end - 2 * MAX_LENGTH);
    while (i < end) {
      if (!Character.isLetter(Characters.at(text, i))) {
        i++;
        continue;
      }
      int wordEnd = i;
      while (wordEnd < end && isNamePart(text.charAt(wordEnd))) {
        wordEnd++;
      }
      if (isName(text.subSequence(i, wordEnd).toString()) && wordEnd - i > 2) {
        if (previousEnd == i - 1 && text.charAt(previousEnd) == ' ') {
          return true;
        }
        previousEnd = wordEnd;
      } else {
        previousEnd = -2;
      }
      i = wordEnd;
    }
    return false;
  }

  /**
   * Whether the word could be a part of a person's name: capitalised, and no word of the language.
   */
  static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0))
        && !NOT_IN_NAMES.contains(
            (word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .toLowerCase(Locale.ROOT));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  private static int skipGapBackward(CharSequence text, int end) {
    int i = end;
    while (i > 0 && i > end - 3 && !isNamePart(text.charAt(i - 1))) {
      char c = text.charAt(i - 1);
      if (!Characters.isSpace(c) && ",:;-–(".indexOf(c) < 0) {
        break;
      }
      i--;
    }
    return i;
  }

  private static int startOfWord(CharSequence text, int end, int limit) {
    int i = end;
    while (i > limit && isNamePart(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isNamePart(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == '-' || c == '.';
  }
}
