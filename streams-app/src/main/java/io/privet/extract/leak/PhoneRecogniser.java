package io.privet.extract.leak;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.privet.model.LeakType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Telephone numbers: in a valid form of their own, after words that announce one, or by a name. */
final class PhoneRecogniser {
  private static final int REACH = 72;
  private static final int CONTACT_REACH = 40;

  /** Shortest national number anywhere, and the longest number of E.164. */
  private static final int MIN_DIGITS = 6;

  private static final int MAX_DIGITS = 15;

  /** Six digits beside a name may be a postcode or a score. */
  private static final int MIN_DIGITS_BESIDE_NAME = 7;

  /** Digits from the end by which one number is known in all its spellings. */
  private static final int SIGNIFICANT_DIGITS = 9;

  private static final String AMERICAN_GROUPS = "334";
  private static final Set<String> TOLL_FREE_CODES =
      WordList.set(
          """
          800 822 833 844 855 866 877 888
          """);

  private PhoneRecogniser() {}

  static boolean recognise(Scan scan, NumberRun run) {
    int length = run.length();
    if (length < MIN_DIGITS || length > MAX_DIGITS || run.isRoundAmount()) {
      return false;
    }
    Evidence evidence = evidence(scan, run);
    if (evidence == null) {
      return false;
    }
    String national = withoutLeadingZeros(run.digits());
    scan.report(
        LeakType.PHONE,
        standing(scan, run),
        evidence,
        run.start(),
        run.end(),
        national.substring(Math.max(0, national.length() - SIGNIFICANT_DIGITS)));
    return true;
  }

  private static @Nullable Evidence evidence(Scan scan, NumberRun run) {
    if (run.international() && run.length() >= 8 && isValid(scan, '+' + run.digits(), "ZZ")) {
      return Evidence.CHECKED;
    }
    if (scan.near(Topic.PHONE, run.start(), REACH)) {
      return Evidence.CONTEXT;
    }
    if (isGrouped(run) && scan.near(Topic.CONTACT, run.start(), CONTACT_REACH)) {
      return Evidence.CONTEXT;
    }
    boolean american = run.groups().equals(AMERICAN_GROUPS) && run.separator() != ' ';
    if (american && isValid(scan, run.digits(), "US")) {
      return Evidence.SHAPE;
    }
    boolean besideName =
        isGrouped(run)
            && run.length() >= MIN_DIGITS_BESIDE_NAME
            && endsStatement(scan.text(), run.end())
            && Names.startBefore(scan.text(), run.start()) >= 0;
    return besideName ? Evidence.SHAPE : null;
  }

  private static Standing standing(Scan scan, NumberRun run) {
    String digits = run.digits();
    String american =
        digits.length() == 11 && digits.charAt(0) == '1' ? digits.substring(1) : digits;
    if ((american.length() == 10 && TOLL_FREE_CODES.contains(american.substring(0, 3)))
        || digits.startsWith("0800")
        || digits.startsWith("00800")) {
      return Standing.PUBLIC_CONTACT;
    }
    if (Placeholders.isFictionalPhone(digits) || Placeholders.isRegular(digits)) {
      return Standing.PLACEHOLDER;
    }
    return PublicContacts.standing(scan, run.start());
  }

  /** Whether it is written as telephone numbers are: in groups, or with a trunk zero. */
  private static boolean isGrouped(NumberRun run) {
    return (run.groupCount() >= 2
            && run.groups().chars().filter(c -> c == '1').count() <= 1
            && !isYears(run))
        || (run.digits().charAt(0) == '0' && run.length() >= 9)
        || run.international();
  }

  /** Whether it is a span of years, as in 1939-1945. */
  private static boolean isYears(NumberRun run) {
    return run.groups().equals("44")
        && (run.digits().startsWith("1") || run.digits().startsWith("20"));
  }

  private static boolean endsStatement(CharSequence text, int end) {
    char c = Characters.at(text, end);
    return c == '\0'
        || c == '\n'
        || ((c == '.' || c == ',' || c == ';' || c == ')')
            && !Characters.isWordPart(Characters.at(text, end + 1)));
  }

  private static boolean isValid(Scan scan, String number, String region) {
    if (!scan.spendPhoneValidation()) {
      return false;
    }
    try {
      PhoneNumber parsed = PhoneNumberUtil.getInstance().parse(number, region);
      return PhoneNumberUtil.getInstance().isValidNumber(parsed);
    } catch (NumberParseException e) {
      return false;
    }
  }

  private static String withoutLeadingZeros(String digits) {
    int i = 0;
    while (i < digits.length() - 1 && digits.charAt(i) == '0') {
      i++;
    }
    return digits.substring(i);
  }
}
