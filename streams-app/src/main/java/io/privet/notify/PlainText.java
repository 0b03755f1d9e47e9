package io.privet.notify;

import java.util.regex.Pattern;

/**
 * Text from outside made harmless to read.
 *
 * <p>Names of principals, models and objects may be hostile: every character that is not seen but
 * moves the cursor, turns the reading direction, joins or hides others becomes {@code ?}.
 */
public final class PlainText {
  private static final String CUT = "…";

  /** Control and format characters, separators of lines, halves of pairs, blank letters. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180d"
              + "\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0]");

  private PlainText() {}

  /** The text with {@code ?} for each unseen character. */
  public static String of(String text) {
    return UNSEEN.matcher(text).replaceAll("?");
  }

  /** The text without unseen characters, at most so many long, ended by an ellipsis where cut. */
  public static String of(String text, int maxChars) {
    return cut(of(cut(text, maxChars)), maxChars);
  }

  private static String cut(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    int end = maxChars - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
