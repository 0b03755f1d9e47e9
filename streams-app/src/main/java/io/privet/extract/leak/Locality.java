package io.privet.extract.leak;

/**
 * What follows a street and its number: a town, perhaps with a postcode.
 *
 * @param end offset after it; the offset it was looked for at when there is none
 */
record Locality(int end, boolean town, boolean postcode) {
  private static final int MAX_WORDS = 5;

  /** The locality after the comma or line break at {@code index}. */
  static Locality after(CharSequence text, int index) {
    char c = Characters.at(text, index);
    if (c != ',' && c != '\n') {
      return new Locality(index, false, false);
    }
    int i = Characters.skipSpaces(text, index + 1, 2);
    int leading = startsWithPostcode(text, i) ? endOfPostcode(text, i) : i;
    boolean postcode = leading > i;
    if (postcode) {
      i = Characters.skipSpaces(text, leading, 1);
    }
    int townEnd = endOfTown(text, i);
    if (townEnd == i) {
      return new Locality(index, false, false);
    }
    int next = townEnd;
    if (Characters.at(text, next) == ',') {
      next++;
    }
    next = Characters.skipSpaces(text, next, 1);
    int trailing = postcode ? next : endOfPostcode(text, next);
    return trailing > next
        ? new Locality(trailing, true, true)
        : new Locality(townEnd, true, postcode);
  }

  /** Whether a number starts there, perhaps after a country's letter as in D-10115. */
  private static boolean startsWithPostcode(CharSequence text, int index) {
    return Characters.isDigit(Characters.at(text, index))
        || (Characters.at(text, index + 1) == '-'
            && Characters.isDigit(Characters.at(text, index + 2)));
  }

  private static int endOfTown(CharSequence text, int index) {
    int end = index;
    int i = index;
    for (int words = 0; words < MAX_WORDS; words++) {
      int wordEnd = i;
      while (isTownPart(Characters.at(text, wordEnd))) {
        wordEnd++;
      }
      if (wordEnd == i) {
        break;
      }
      String word = text.subSequence(i, wordEnd).toString();
      boolean capital = Character.isUpperCase(word.charAt(0)) || word.charAt(0) == '(';
      if (!capital && (end == index || !Names.isParticle(word))) {
        break;
      }
      if (end > index && word.chars().anyMatch(c -> Characters.isDigit((char) c))) {
        break;
      }
      if (capital) {
        end = word.endsWith(".") ? wordEnd - 1 : wordEnd;
      }
      if (Characters.at(text, wordEnd) != ' ') {
        break;
      }
      i = wordEnd + 1;
    }
    return end;
  }

  private static boolean isTownPart(char c) {
    return Character.isLetterOrDigit(c) || "'’-./()".indexOf(c) >= 0;
  }

  /**
   * The offset after a postcode: 3 to 6 digits, perhaps in two parts, or two short groups that mix
   * digits and capital letters, as in {@code 1077 HB}, {@code SY21 9AG}, {@code IL 62704}.
   */
  private static int endOfPostcode(CharSequence text, int index) {
    int end = index;
    int digits = 0;
    int letters = 0;
    int i = index;
    for (int group = 0; group < 2; group++) {
      int start = i;
      while (i < start + 6 && isPostcodePart(Characters.at(text, i))) {
        digits += Characters.isDigit(text.charAt(i)) ? 1 : 0;
        letters += Characters.isDigit(text.charAt(i)) ? 0 : 1;
        i++;
      }
      if (i == start || Characters.isWordPart(Characters.at(text, i))) {
        break;
      }
      if (digits >= 3 || (digits == 2 && letters > 1 && group == 1)) {
        end = i;
      }
      char c = Characters.at(text, i);
      if (c != ' ' && c != '-') {
        break;
      }
      i++;
    }
    return end;
  }

  private static boolean isPostcodePart(char c) {
    return Characters.isDigit(c) || (c >= 'A' && c <= 'Z');
  }
}
