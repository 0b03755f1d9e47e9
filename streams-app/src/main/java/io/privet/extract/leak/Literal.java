package io.privet.extract.leak;

/**
 * A string that the prefilter looks for, in any case, and what to do where it stands.
 *
 * @param text lower case; no digits, since a digit starts a number; a non-ASCII character stands
 *     for any non-ASCII character
 */
record Literal(String text, Recogniser recogniser) {
  Literal {
    if (text.isEmpty() || !text.chars().allMatch(c -> c == Character.toLowerCase(c))) {
      throw new IllegalArgumentException("literal was '" + text + "' but must be lower case");
    }
    if (text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("literal was '" + text + "' but must hold no digit");
    }
  }
}
