package io.privet.extract.leak;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text in which characters that only look like ASCII letters, digits and marks are the ones that
 * they look like: full-width forms, Cyrillic and Greek letters within Latin words, and words cut by
 * characters of no width.
 */
final class PlainText {
  private static final char FIRST_FULL_WIDTH = '\uFF01';
  private static final char LAST_FULL_WIDTH = '\uFF5E';
  private static final int FULL_WIDTH_DISTANCE = FIRST_FULL_WIDTH - '!';
  private static final String NO_WIDTH = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
  private static final String FOREIGN = "аеорсухіѕјһԁԛԝАВЕКМНОРСТХУІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧονα";
  private static final String LATIN = "aeopcyxisjhdqwABEKMHOPCTXYISJABEZHIKMNOPTYXova";
  private static final Map<Character, Character> LOOKALIKES =
      IntStream.range(0, FOREIGN.length())
          .boxed()
          .collect(Collectors.toMap(FOREIGN::charAt, LATIN::charAt));

  private final String text;
  private final int[] origins;
  private final boolean isUsual;

  private PlainText(String text, int[] origins, boolean isUsual) {
    this.text = text;
    this.origins = origins;
    this.isUsual = isUsual;
  }

  /** The text in plain characters. */
  String text() {
    return text;
  }

  /** The offset in the original of a character of the plain text, or of its end. */
  int origin(int index) {
    return origins[index];
  }

  /** Whether full-width forms are usual in it, as beside Chinese, Japanese and Korean. */
  boolean isUsual() {
    return isUsual;
  }

  /** The plain form of a text; empty where it has no such character from an offset on. */
  static Optional<PlainText> of(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) > 127 && plain(text, i) != text.charAt(i)) {
        return Optional.of(convert(text));
      }
    }
    return Optional.empty();
  }

  private static PlainText convert(CharSequence text) {
    StringBuilder plain = new StringBuilder(text.length());
    int[] origins = new int[text.length() + 1];
    boolean isUsual = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char shown = c > 127 ? plain(text, i) : c;
      isUsual |= c >= '\u3040' && c <= '\u9FFF';
      if (shown != '\0') {
        origins[plain.length()] = i;
        plain.append(shown);
      }
    }
    origins[plain.length()] = text.length();
    return new PlainText(plain.toString(), Arrays.copyOf(origins, plain.length() + 1), isUsual);
  }

  /** The character that one looks like; itself for its own look, NUL for none. */
  private static char plain(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH) {
      return (char) (c - FULL_WIDTH_DISTANCE);
    }
    boolean isAmongLatin =
        Characters.isAlphanumeric(Characters.at(text, index - 1))
            || Characters.isAlphanumeric(Characters.at(text, index + 1));
    if (!isAmongLatin) {
      return c;
    }
    return NO_WIDTH.indexOf(c) >= 0 ? '\0' : LOOKALIKES.getOrDefault(c, c);
  }
}
