package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.List;

/**
 * A number that has no check rule of its own and counts where the text announces it.
 *
 * @param minDigits fewest digits in it
 * @param maxLength most letters and digits in it
 */
record DocumentNumber(LeakType type, Topic topic, int minDigits, int maxLength) {
  private static final int REACH = 40;

  /** Letters that may stand before the first digit. */
  private static final int MAX_LETTERS = 8;

  static final List<DocumentNumber> ALL =
      List.of(
          new DocumentNumber(LeakType.PASSPORT, Topic.PASSPORT, 6, 9),
          new DocumentNumber(LeakType.DRIVER_LICENCE, Topic.DRIVER_LICENCE, 5, 18),
          new DocumentNumber(LeakType.MEDICAL_RECORD, Topic.MEDICAL_RECORD, 5, 14),
          new DocumentNumber(LeakType.BANK_ACCOUNT, Topic.BANK_ACCOUNT, 6, 17));

  /** Whether some document was announced shortly before {@code position}. */
  static boolean isWorthwhile(Scan scan, int position) {
    return scan.near(Topic.ANY_DOCUMENT, position, REACH + MAX_LETTERS);
  }

  /** Reports the announced number round the number whose first digit stands at {@code first}. */
  static boolean recognise(Scan scan, int first) {
    CharSequence text = scan.text();
    int start = first;
    while (start > first - MAX_LETTERS
        && Characters.isAlphanumeric(Characters.at(text, start - 1))) {
      start--;
    }
    int end = first;
    while (end < start + 24 && isPart(text, end)) {
      end++;
    }
    String compact = Characters.fold(text.subSequence(start, end));
    long digits = compact.chars().filter(c -> c >= '0' && c <= '9').count();
    for (DocumentNumber document : ALL) {
      if (scan.near(document.topic(), start, REACH)
          && digits >= document.minDigits()
          && compact.length() <= document.maxLength()) {
        scan.report(
            document.type(),
            Placeholders.standingOfNumber(compact),
            Evidence.CONTEXT,
            start,
            end,
            compact);
        scan.numbersReadUpTo(end);
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(CharSequence text, int index) {
    char c = Characters.at(text, index);
    return Characters.isAlphanumeric(c)
        || ((c == '-' || c == ' ') && Characters.isDigit(Characters.at(text, index + 1)));
  }
}
