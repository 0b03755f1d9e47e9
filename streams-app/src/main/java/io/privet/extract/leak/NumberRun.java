package io.privet.extract.leak;

/**
 * A number as people write it: groups of digits with single separators and brackets between.
 *
 * @param start offset of its first character, the opening bracket or plus sign included
 * @param end offset after its last digit
 * @param digits all its digits
 * @param groups lengths of its groups as a string of digits, so that 555-0100 has "34"
 * @param separator the one separator of all its groups; NUL when they differ or there is one group
 * @param international whether a plus sign stands before it
 */
record NumberRun(
    int start, int end, String digits, String groups, char separator, boolean international) {
  private static final int MAX_DIGITS = 24;

  /** The number whose first digit stands at {@code first}; at most 24 digits of it. */
  static NumberRun at(CharSequence text, int first) {
    StringBuilder digits = new StringBuilder(MAX_DIGITS);
    StringBuilder groups = new StringBuilder();
    char separator = '\0';
    boolean mixed = false;
    int i = first;
    while (true) {
      int groupStart = i;
      while (digits.length() < MAX_DIGITS && Characters.isDigit(Characters.at(text, i))) {
        digits.append(text.charAt(i++));
      }
      groups.append((char) ('0' + Math.min(9, i - groupStart)));
      int next = skipSeparators(text, i);
      if (digits.length() == MAX_DIGITS
          || next == i
          || !Characters.isDigit(Characters.at(text, next))) {
        break;
      }
      char used = next - i == 1 ? text.charAt(i) : '\0';
      mixed |= groups.length() > 1 && used != separator;
      separator = used;
      i = next;
    }
    int start = first;
    if (Characters.at(text, start - 1) == '(') {
      start--;
    }
    boolean international = Characters.at(text, start - 1) == '+';
    return new NumberRun(
        international ? start - 1 : start,
        i,
        digits.toString(),
        groups.toString(),
        mixed ? '\0' : separator,
        international);
  }

  /** Whether a further group of digits follows the one that ends at {@code index}. */
  static boolean goesOn(CharSequence text, int index) {
    int next = skipSeparators(text, index);
    return next > index && Characters.isDigit(Characters.at(text, next));
  }

  private static int skipSeparators(CharSequence text, int index) {
    int i = index;
    if (Characters.at(text, i) == ')') {
      i++;
    }
    char c = Characters.at(text, i);
    if (c == ' ' || c == '-' || c == '.' || c == '/' || c == '\u00a0' || c == '\u2011') {
      i++;
    }
    if (Characters.at(text, i) == '(') {
      i++;
    }
    return i;
  }

  int length() {
    return digits.length();
  }

  int groupCount() {
    return groups.length();
  }

  /** Whether it reads as an amount rather than a number that names something. */
  boolean isRoundAmount() {
    return groupCount() == 1
        ? digits.endsWith("0000")
        : separator == ' ' && groups.substring(1).matches("3+") && digits.endsWith("000");
  }
}
