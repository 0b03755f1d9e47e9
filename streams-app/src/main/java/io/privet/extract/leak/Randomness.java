package io.privet.extract.leak;

/** How random a value looks. */
final class Randomness {
  /** Characters in a row without a mark between, at least; separates keys from serial numbers. */
  private static final int LONGEST_RUN = 16;

  private static final int MIN_HEX = 32;

  /** Bits a character; hexadecimal reaches 4, and 40 random base-62 characters about 4.8. */
  private static final double MIN_HEX_ENTROPY = 3.0;

  private static final double MIN_ENTROPY = 3.5;
  private static final double MIN_PASSWORD_ENTROPY = 2.5;
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
    if (longestRun < LONGEST_RUN || digits < 2) {
      return false;
    }
    if (isHex(value)) {
      return value.length() >= MIN_HEX
          && digits < value.length()
          && entropy(value) >= MIN_HEX_ENTROPY;
    }
    return (upper > 0 || digits > value.length() / 8)
        && lower + upper > 3
        && changes >= value.length() / 4
        && entropy(value) >= MIN_ENTROPY;
  }

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
        && ((lower && upper) || mark || value.length() >= LONGEST_RUN)
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
