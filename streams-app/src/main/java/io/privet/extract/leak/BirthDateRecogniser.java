package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.List;
import java.util.Locale;

/** Dates of birth: full dates after words that announce one, or right after a person's name. */
final class BirthDateRecogniser {
  private static final int REACH = 64;
  private static final int FIRST_YEAR = 1905;
  private static final int LAST_YEAR = 2030;

  /** Dates beside a name that lie later are hardly ever births. */
  private static final int LAST_YEAR_BESIDE_NAME = 2012;

  private static final int MONTH_WINDOW = 20;

  private static final List<String> MONTHS =
      WordList.list(
          """
          jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez fév avr jui aoû déc ene
          abr ago dic gen mag giu lug set ott
          """);

  private BirthDateRecogniser() {}

  /** Reports a date in figures. */
  static boolean recognise(Scan scan, NumberRun run) {
    if (!isDate(run)) {
      return false;
    }
    boolean named =
        scan.near(Topic.BIRTH_DATE, run.start(), REACH)
            || scan.near(Topic.BORN, run.start(), REACH);
    boolean besideName =
        !named
            && yearOf(run) <= LAST_YEAR_BESIDE_NAME
            && !Characters.isWordPart(Characters.at(scan.text(), run.end() + 1))
            && Names.startBefore(scan.text(), run.start()) >= 0;
    if (named || besideName) {
      scan.report(
          LeakType.DATE_OF_BIRTH,
          Standing.PRIVATE,
          named ? Evidence.CONTEXT : Evidence.SHAPE,
          run.start(),
          run.end(),
          scan.text().subSequence(run.start(), run.end()).toString());
    }
    return true;
  }

  /** Reports a date whose month is a word, by the year that starts or ends it. */
  static void recogniseWritten(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    if (!scan.near(Topic.BIRTH_DATE, start, REACH) || !isYear(text.subSequence(start, end))) {
      return;
    }
    int from = Math.max(0, Math.max(start - MONTH_WINDOW, scan.lastEnd(Topic.BIRTH_DATE)));
    String before = text.subSequence(from, start).toString();
    int dateStart = startOfDayAndMonth(before);
    if (dateStart >= 0) {
      scan.report(
          LeakType.DATE_OF_BIRTH,
          Evidence.CONTEXT,
          from + dateStart,
          end,
          text.subSequence(from + dateStart, end).toString());
    }
  }

  /**
   * Where "4 March " or "March 4, " starts at the end of the text; -1 where neither stands there.
   */
  private static int startOfDayAndMonth(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    int month = MONTHS.stream().mapToInt(name -> lower.lastIndexOf(" " + name)).max().orElse(-1);
    if (month < 0) {
      return -1;
    }
    boolean dayAfter = lower.substring(month).chars().anyMatch(c -> c >= '0' && c <= '9');
    if (dayAfter) {
      return month + 1;
    }
    int day = month;
    while (day > 0 && !Characters.isSpace(lower.charAt(day - 1))) {
      day--;
    }
    return day < month && Characters.isDigit(lower.charAt(day)) ? day : -1;
  }

  private static boolean isDate(NumberRun run) {
    char separator = run.separator();
    if (separator != '/' && separator != '-' && separator != '.') {
      return false;
    }
    String groups = run.groups();
    String digits = run.digits();
    if (groups.equals("422")) {
      return isYear(digits.substring(0, 4))
          && isDayAndMonth(digits.substring(4, 6), digits.substring(6));
    }
    if (groups.length() != 3 || groups.charAt(2) != '4' || digits.length() > 8) {
      return false;
    }
    int first = groups.charAt(0) - '0';
    int second = groups.charAt(1) - '0';
    return first <= 2
        && second <= 2
        && isYear(digits.substring(first + second))
        && isDayAndMonth(digits.substring(0, first), digits.substring(first, first + second));
  }

  private static int yearOf(NumberRun run) {
    int start = run.groups().charAt(0) == '4' ? 0 : run.length() - 4;
    return Integer.parseInt(run.digits(), start, start + 4, 10);
  }

  private static boolean isDayAndMonth(String one, String other) {
    int a = Integer.parseInt(one);
    int b = Integer.parseInt(other);
    return a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
  }

  private static boolean isYear(CharSequence digits) {
    int year = digits.length() == 4 ? Integer.parseInt(digits, 0, 4, 10) : 0;
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
