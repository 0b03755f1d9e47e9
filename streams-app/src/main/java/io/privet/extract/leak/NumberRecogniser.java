package io.privet.extract.leak;

/** Everything that starts with, or holds, a number: asks the recognisers in turn, surest first. */
final class NumberRecogniser implements Recogniser {
  private static final int LONGEST_HOUSE_NUMBER = 5;
  private static final int YEAR_DIGITS = 4;

  @Override
  public void recognise(Scan scan, int start, int end) {
    if (scan.hasReadNumber(start)) {
      return;
    }
    CharSequence text = scan.text();
    char before = Characters.at(text, start - 1);
    if (isArithmetic(before)) {
      scan.numbersReadUpTo(endOfFormula(text, start));
      return;
    }
    if ((before == '.' || before == ',') && Characters.isDigit(Characters.at(text, start - 2))) {
      return;
    }
    int groupEnd = end;
    while (groupEnd < start + LONGEST_HOUSE_NUMBER + 1
        && Characters.isDigit(Characters.at(text, groupEnd))) {
      groupEnd++;
    }
    if (Characters.isWordPart(before) || Character.isLetter(Characters.at(text, groupEnd))) {
      recogniseMixed(scan, start, groupEnd);
    } else if (isAlone(text, groupEnd)) {
      recogniseAlone(scan, start, groupEnd);
    } else {
      recogniseRun(scan, start, groupEnd);
    }
  }

  /** A number within a word: an identifier, a key, or a house number with its letter. */
  private static void recogniseMixed(Scan scan, int start, int groupEnd) {
    boolean found =
        (NearbySecretRecogniser.isWorthwhile(scan, start)
                && NearbySecretRecogniser.recognise(scan, start))
            || IbanRecogniser.recognise(scan, start)
            || (IdentityRecogniser.isWorthwhile(scan, start)
                && IdentityRecogniser.recognise(scan, start))
            || (DocumentNumber.isWorthwhile(scan, start) && DocumentNumber.recognise(scan, start));
    if (!found && !Characters.isWordPart(Characters.at(scan.text(), start - 1))) {
      recogniseAddress(scan, start, groupEnd);
    }
  }

  /** One short group of digits with no number beside it. */
  private static void recogniseAlone(Scan scan, int start, int groupEnd) {
    if (groupEnd - start == YEAR_DIGITS) {
      BirthDateRecogniser.recogniseWritten(scan, start, groupEnd);
    }
    recogniseAddress(scan, start, groupEnd);
    if (DocumentNumber.isWorthwhile(scan, start)) {
      DocumentNumber.recognise(scan, start);
    }
  }

  private static void recogniseRun(Scan scan, int start, int groupEnd) {
    NumberRun run = NumberRun.at(scan.text(), start);
    if (isArithmetic(afterSpace(scan.text(), run.end()))) {
      scan.numbersReadUpTo(run.end());
      return;
    }
    boolean found =
        BirthDateRecogniser.recognise(scan, run)
            || NetworkAddressRecogniser.recognise(scan, run)
            || (IdentityRecogniser.isWorthwhile(scan, start)
                && IdentityRecogniser.recognise(scan, start))
            || SocialSecurityRecogniser.recognise(scan, run)
            || CardRecogniser.recognise(scan, run)
            || (DocumentNumber.isWorthwhile(scan, start) && DocumentNumber.recognise(scan, start))
            || PhoneRecogniser.recognise(scan, run);
    if (found) {
      scan.numbersReadUpTo(run.end());
    } else {
      recogniseAddress(scan, start, groupEnd);
    }
  }

  private static void recogniseAddress(Scan scan, int start, int groupEnd) {
    if (groupEnd - start <= LONGEST_HOUSE_NUMBER
        && AddressRecogniser.isWorthwhile(scan, start, groupEnd)) {
      AddressRecogniser.recognise(scan, start, groupEnd);
    }
  }

  /** Whether the group is too short to name anything by itself and no further group follows. */
  private static boolean isAlone(CharSequence text, int groupEnd) {
    return !Characters.isDigit(Characters.at(text, groupEnd)) && !NumberRun.goesOn(text, groupEnd);
  }

  /** The offset after the digits and signs from {@code start} on. */
  private static int endOfFormula(CharSequence text, int start) {
    int i = start;
    while (Characters.isDigit(Characters.at(text, i)) || isSign(Characters.at(text, i))) {
      i++;
    }
    return i;
  }

  private static boolean isSign(char c) {
    return isArithmetic(c) || c == '+' || c == '-' || c == '/' || c == '.' || c == ',';
  }

  /** Whether the sign makes the number beside it one to reckon with. */
  private static boolean isArithmetic(char c) {
    return switch (c) {
      case '=', '<', '>', '*', '$', '€', '£', '%', '^', '~', '&' -> true;
      default -> false;
    };
  }

  private static char afterSpace(CharSequence text, int end) {
    return Characters.at(text, Characters.skipSpaces(text, end, 1));
  }
}
