package io.privet.extract.leak;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Identity numbers of states, by their words, forms and check digits. */
final class IdentityRecogniser {
  private static final int MAX_LENGTH = 40;
  private static final int REACH = 64;

  private IdentityRecogniser() {}

  /** Whether words or form make it worth looking for an identity number at {@code first}. */
  static boolean isWorthwhile(Scan scan, int first) {
    return scan.near(Topic.ANY_IDENTITY, first, REACH) || looksStrong(scan.text(), first);
  }

  private static boolean looksStrong(CharSequence text, int first) {
    boolean sixLetters =
        Characters.isAsciiLetter(Characters.at(text, first - 1))
            && Characters.isAsciiLetter(Characters.at(text, first - 6))
            && !Characters.isWordPart(Characters.at(text, first - 7));
    char seventh = Characters.at(text, first + 6);
    return sixLetters || seventh == '-' || seventh == '+' || seventh == 'A';
  }

  /** Reports the identity number round the number whose first digit stands at {@code first}. */
  static boolean recognise(Scan scan, int first) {
    CharSequence text = scan.text();
    return report(scan, Written.around(text, first))
        || (Written.followsLetterPair(text, first) && report(scan, Written.from(text, first - 3)));
  }

  private static boolean report(Scan scan, Written value) {
    String compact = value.compact();
    IdentityNumber match = match(scan, compact, value.start());
    if (match == null) {
      return false;
    }
    scan.report(
        match.type(),
        Placeholders.standingOfNumber(compact),
        Evidence.CHECKED,
        value.start(),
        value.end(),
        compact);
    scan.numbersReadUpTo(value.end());
    return true;
  }

  private static @Nullable IdentityNumber match(Scan scan, String compact, int start) {
    for (IdentityNumber number : IdentityNumbers.ALONE) {
      if (number.matches(compact)) {
        return number;
      }
    }
    for (IdentityNumber number : IdentityNumbers.NAMED) {
      if (scan.near(number.topic(), start, REACH) && number.matches(compact)) {
        return number;
      }
    }
    if (scan.near(Topic.NATIONAL_IDENTITY, start, REACH)) {
      for (IdentityNumber number : IdentityNumbers.NAMED) {
        if (number.matches(compact)) {
          return number;
        }
      }
    }
    return null;
  }

  /** A number with the letters and separators that belong to it. */
  private record Written(int start, int end, String compact) {
    static Written around(CharSequence text, int first) {
      int start = first;
      while (start > first - 8 && Characters.isAlphanumeric(Characters.at(text, start - 1))) {
        start--;
      }
      return from(text, start);
    }

    static Written from(CharSequence text, int start) {
      StringBuilder compact = new StringBuilder(MAX_LENGTH);
      int end = start;
      int i = start;
      while (i < start + MAX_LENGTH) {
        char c = Characters.at(text, i);
        if (Characters.isAlphanumeric(c)) {
          compact.append(c);
          end = ++i;
        } else if (isSeparator(c) && goesOn(text, i + 1)) {
          i++;
        } else {
          break;
        }
      }
      return new Written(start, end, compact.toString().toUpperCase(Locale.ROOT));
    }

    private static boolean isSeparator(char c) {
      return c == ' ' || c == '-' || c == '.' || c == '/' || c == '+';
    }

    /** Whether a number goes on after a separator: with digits, or with one last letter. */
    private static boolean goesOn(CharSequence text, int index) {
      return Characters.isDigit(Characters.at(text, index))
          || (Character.isUpperCase(Characters.at(text, index))
              && !Characters.isWordPart(Characters.at(text, index + 1)));
    }

    /** Whether two capitals stand before the number, apart from it and from all else. */
    static boolean followsLetterPair(CharSequence text, int first) {
      return Characters.at(text, first - 1) == ' '
          && Character.isUpperCase(Characters.at(text, first - 2))
          && Character.isUpperCase(Characters.at(text, first - 3))
          && !Characters.isWordPart(Characters.at(text, first - 4));
    }
  }
}
