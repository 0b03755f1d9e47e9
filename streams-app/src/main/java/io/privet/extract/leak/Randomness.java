package io.privet.extract.leak;

/** How random a value looks. */
final class Randomness {
  /**
   * Fewest letters and digits in a row somewhere; serial numbers and UUIDs come in short groups.
   */
  private static final int MIN_UNBROKEN = 16;

  private static final int MIN_DIGITS = 2;
  private static final int MIN_LETTERS = 4;

  private static final int MIN_HEX = 32;

  /** Bits a character; hexadecimal reaches 4, and 40 random base-62 characters about 4.8. */
  private static final double MIN_HEX_ENTROPY = 3.0;

  private static final double MIN_ENTROPY = 3.5;
  private static final double MIN_PASSWORD_ENTROPY = 2.5;

  /**
   * Least share of characters that differ in kind from the one before: 0.62 is usual for random
   * base 62 and 0.4 for lower case and digits, while names in camel case stay below 0.45.
   */
  private static final double MIXED_CHANGES = 0.45;

  private static final double CHANGES = 0.25;

  private static final int ALPHABET = 128;

  private Randomness() {}

  /** Whether the body of a token with a known prefix is no filler: some variety of characters. */
  static boolean hasVariety(String body) {
    return body.chars().distinct().count() >= Math.min(8, body.length() / 2);
  }

  /** Whether the value looks like a key: long, without structure, of many characters. */
  static boolean isKeyLike(String value) {
    int digits = 0;
    int upper = 0;
    int lower = 0;
    int run = 0;
    int longestRun = 0;
    int changes = 0;
    int previous = -1;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int kind =
          Characters.isDigit(c) ? 0 : c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : 3;
      digits += kind == 0 ? 1 : 0;
      lower += kind == 1 ? 1 : 0;
      upper += kind == 2 ? 1 : 0;
      run = kind == 3 ? 0 : run + 1;
      longestRun = Math.max(longestRun, run);
      changes += kind != previous ? 1 : 0;
      previous = kind;
    }
    if (longestRun < MIN_UNBROKEN || digits < MIN_DIGITS) {
      return false;
    }
    if (isHex(value)) {
      return value.length() >= MIN_HEX
          && digits < value.length()
          && entropy(value) >= MIN_HEX_ENTROPY;
    }
    double minChanges = value.length() * (upper > 0 && lower > 0 ? MIXED_CHANGES : CHANGES);
    return (upper > 0 || digits > value.length() / 8)
        && lower + upper >= MIN_LETTERS
        && changes >= minChanges
        && entropy(value) >= MIN_ENTROPY;
  }

  /** Whether all characters are hexadecimal digits. */
  static boolean isHex(String value) {
    return value.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Whether the value looks like a password that somebody uses: mixed, and no word. */
  static boolean isPasswordLike(String value) {
    boolean digit = false;
    boolean upper = false;
    boolean lower = false;
    boolean mark = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      digit |= Characters.isDigit(c);
      upper |= Character.isUpperCase(c);
      lower |= Character.isLowerCase(c);
      mark |= !Character.isLetterOrDigit(c);
    }
    return digit
        && (lower || upper)
        && ((lower && upper) || mark || value.length() >= MIN_UNBROKEN)
        && entropy(value) >= MIN_PASSWORD_ENTROPY;
  }

  /** Shannon entropy of the value's characters, bits a character. */
  static double entropy(String value) {
    int[] counts = new int[ALPHABET];
    for (int i = 0; i < value.length(); i++) {
      counts[value.charAt(i) & (ALPHABET - 1)]++;
    }
    double entropy = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = (double) count / value.length();
        entropy -= share * Math.log(share) / Math.log(2);
      }
    }
    return entropy;
  }
}
