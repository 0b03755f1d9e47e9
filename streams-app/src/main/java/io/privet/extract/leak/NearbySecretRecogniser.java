package io.privet.extract.leak;

import io.privet.model.LeakType;

/** Random-looking values that the words before them call a key, token or secret. */
final class NearbySecretRecogniser {
  private static final int REACH = 64;

  /** Hexadecimal is mostly something else, unless it is assigned. */
  private static final int HEX_REACH = 16;

  private static final int MIN_LENGTH = 20;
  private static final int MAX_LENGTH = 200;
  private static final int AWS_SECRET_LENGTH = 40;

  private NearbySecretRecogniser() {}

  /** Whether the words before a number call for a secret, and none for a digest. */
  static boolean isWorthwhile(Scan scan, int position) {
    return scan.near(Topic.SECRET, position, REACH + MAX_LENGTH);
  }

  /** Reports the key-like value round the digit at {@code digit}. */
  static boolean recognise(Scan scan, int digit) {
    CharSequence text = scan.text();
    int start = digit;
    while (start > digit - MAX_LENGTH && isPart(Characters.at(text, start - 1))) {
      start--;
    }
    int end = digit;
    while (end < start + MAX_LENGTH + 1 && isPart(Characters.at(text, end))) {
      end++;
    }
    while (start < digit && "=/".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int assignment = lastAssignment(text, start, digit);
    start = assignment >= 0 ? assignment + 1 : start;
    int length = end - start;
    char before = Characters.at(text, start - 1);
    if (length < MIN_LENGTH
        || length > MAX_LENGTH
        || before == '/'
        || before == '.'
        || before == '\\'
        || before == '@'
        || !scan.near(Topic.SECRET, start, REACH)
        || isMarkup(text, scan.lastEnd(Topic.SECRET))
        || scan.near(Topic.DIGEST, start, REACH)) {
      return false;
    }
    String value = text.subSequence(start, end).toString();
    if (!Randomness.isKeyLike(value)
        || (Randomness.isHex(value) && !scan.near(Topic.SECRET, start, HEX_REACH))) {
      return false;
    }
    boolean aws = length == AWS_SECRET_LENGTH && scan.near(Topic.AWS_SECRET, start, REACH);
    scan.report(
        aws ? LeakType.AWS_SECRET_KEY : LeakType.GENERIC_SECRET,
        Placeholders.standingOfSecret(value),
        Evidence.CONTEXT,
        start,
        end,
        value);
    scan.numbersReadUpTo(end);
    return true;
  }

  /** Whether the word that calls for a secret is a tag, or the first line of a public key. */
  private static boolean isMarkup(CharSequence text, int wordEnd) {
    char c = Characters.at(text, wordEnd);
    return c == '>' || (c == '-' && Characters.at(text, wordEnd + 1) == '-');
  }

  private static int lastAssignment(CharSequence text, int start, int end) {
    for (int i = end; i > start; i--) {
      if (text.charAt(i) == '=') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPart(char c) {
    return Characters.isAlphanumeric(c) || (c != '\0' && "_-+/=~".indexOf(c) >= 0);
  }
}
