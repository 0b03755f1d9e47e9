package io.privet.extract.leak;

import io.privet.model.LeakType;

/** Social security numbers of the United States. */
final class SocialSecurityRecogniser {
  private static final int REACH = 64;

  private SocialSecurityRecogniser() {}

  static boolean recognise(Scan scan, NumberRun run) {
    String digits = run.digits();
    if (digits.length() != 9 || !isAssignable(digits)) {
      return false;
    }
    boolean written = run.groups().equals("324") && run.separator() == '-';
    boolean named = scan.near(Topic.US_SSN, run.start(), REACH);
    if (!written && !named) {
      return false;
    }
    scan.report(
        LeakType.US_SSN,
        Placeholders.standingOfNumber(digits),
        named ? Evidence.CONTEXT : Evidence.SHAPE,
        run.start(),
        run.end(),
        digits);
    return true;
  }

  /** Whether the administration gives out such a number: no zero part, no area 666 or from 900. */
  private static boolean isAssignable(String digits) {
    return !digits.startsWith("000")
        && !digits.startsWith("666")
        && digits.charAt(0) != '9'
        && !digits.startsWith("00", 3)
        && !digits.endsWith("0000");
  }
}
