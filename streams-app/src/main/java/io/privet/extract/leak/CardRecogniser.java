package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.Set;

/** Payment cards: an issuer's prefix and length, and the Luhn check digit. */
final class CardRecogniser {
  private static final int REACH = 96;
  private static final Set<String> PRINTED_GROUPS = Set.of("4444", "465", "464", "44443");

  private CardRecogniser() {}

  static boolean recognise(Scan scan, NumberRun run) {
    String digits = run.digits();
    boolean oneGroup = run.groupCount() == 1;
    if (digits.length() < 13
        || digits.length() > 19
        || !(oneGroup || PRINTED_GROUPS.contains(run.groups()))
        || !hasIssuer(digits)
        || !CheckDigits.luhn(digits)) {
      return false;
    }
    boolean named = scan.near(Topic.CARD, run.start(), REACH);
    if (!named && oneGroup && digits.length() != 15 && digits.length() != 16) {
      return false;
    }
    scan.report(
        LeakType.CREDIT_CARD,
        Placeholders.standingOfCard(digits),
        Evidence.CHECKED,
        run.start(),
        run.end(),
        digits);
    return true;
  }

  /** Issuer prefixes of ISO/IEC 7812 with the lengths that their networks use. */
  private static boolean hasIssuer(String digits) {
    int length = digits.length();
    int two = Integer.parseInt(digits.substring(0, 2));
    int four = Integer.parseInt(digits.substring(0, 4));
    return switch (digits.charAt(0)) {
      case '4' -> length == 13 || length == 16 || length == 19;
      case '5' -> two == 50 || two >= 56 || (two <= 55 && length == 16);
      case '2' -> (four >= 2221 && four <= 2720 && length == 16) || (four == 2131 && length == 15);
      case '3' ->
          ((two == 34 || two == 37) && length == 15)
              || (four >= 3528 && four <= 3589 && length >= 16)
              || ((two == 30 || two == 36 || two == 38 || two == 39) && length >= 14);
      case '6' -> length >= 16;
      case '1' -> four == 1800 && length == 15;
      default -> false;
    };
  }
}
