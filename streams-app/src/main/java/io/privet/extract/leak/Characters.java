package io.privet.extract.leak;

import java.util.Locale;

/** Reads of a text that never fall off its ends. */
final class Characters {
  private Characters() {}

  /** The character at {@code index}, or NUL outside the text. */
  static char at(CharSequence text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(char c) {
    return isDigit(c) || isAsciiLetter(c);
  }

  /** Whether a word, identifier or number goes on through this character. */
  static boolean isWordPart(char c) {
    return isAlphanumeric(c) || c == '_' || (c > 127 && Character.isLetterOrDigit(c));
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0';
  }

  /**
   * Whether a word starts at {@code index}: at a boundary, or at a hump as in {@code homePhone}.
   */
  static boolean startsWord(CharSequence text, int index) {
    char before = at(text, index - 1);
    if (!Character.isLetter(before)) {
      return true;
    }
    return Character.isUpperCase(at(text, index))
        && Character.isLowerCase(before)
        && Character.isLetter(at(text, index - 2));
  }

  /** The offset after the spaces from {@code index} on, at most {@code most} of them. */
  static int skipSpaces(CharSequence text, int index, int most) {
    int i = index;
    while (i < index + most && isSpace(at(text, i))) {
      i++;
    }
    return i;
  }

  /**
   * Letters and digits of the text in lower case: what is left of a value however it is written.
   */
  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordPart(c) && c != '_') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The ASCII digits of the text. */
  static String digits(CharSequence text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }
}
