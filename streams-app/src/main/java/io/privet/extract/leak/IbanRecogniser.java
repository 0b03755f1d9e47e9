package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;
import org.apache.commons.validator.routines.checkdigit.IBANCheckDigit;

/** International bank account numbers: a country's length and form, and the check modulo 97. */
final class IbanRecogniser {
  private static final int SHORTEST = 15;
  private static final int LONGEST_WRITTEN = 34 + 8;

  private IbanRecogniser() {}

  /** Reports the account number whose check digits start at {@code first}. */
  static boolean recognise(Scan scan, int first) {
    CharSequence text = scan.text();
    int start = first - 2;
    if (!Characters.isAsciiLetter(Characters.at(text, start))
        || !Characters.isAsciiLetter(Characters.at(text, start + 1))
        || Characters.isWordPart(Characters.at(text, start - 1))
        || !Characters.isDigit(Characters.at(text, first + 1))) {
      return false;
    }
    String country = text.subSequence(start, first).toString().toUpperCase(Locale.ROOT);
    IBANValidator.Validator form = IBANValidator.getInstance().getValidator(country);
    if (form == null) {
      return false;
    }
    StringBuilder compact = new StringBuilder();
    int end = start;
    for (int i = start;
        i < start + LONGEST_WRITTEN && compact.length() < form.getIbanLength();
        i++) {
      char c = Characters.at(text, i);
      if (Characters.isAlphanumeric(c)) {
        compact.append(c);
        end = i + 1;
      } else if (c != ' ' && c != '-') {
        break;
      }
    }
    String iban = compact.toString().toUpperCase(Locale.ROOT);
    if (iban.length() < SHORTEST
        || Characters.isWordPart(Characters.at(text, end))
        || !form.getRegexValidator().isValid(iban)
        || !IBANCheckDigit.IBAN_CHECK_DIGIT.isValid(iban)) {
      return false;
    }
    scan.report(
        LeakType.IBAN, Placeholders.standingOfNumber(iban), Evidence.CHECKED, start, end, iban);
    scan.numbersReadUpTo(end);
    return true;
  }
}
