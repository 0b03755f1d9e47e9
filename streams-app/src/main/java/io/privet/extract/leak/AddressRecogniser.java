package io.privet.extract.leak;

import io.privet.model.LeakType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Postal addresses: a street with a house number, tied to a person by words or by a name. */
final class AddressRecogniser {
  private static final int REACH = 80;

  /** The longest text between an announcement and the street that it announces directly. */
  private static final int LONGEST_LINK = 24;

  private static final Set<String> LINKING_WORDS =
      WordList.set(
          """
          is at was in on the ist lautet est es è
          """);

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private AddressRecogniser() {}

  /**
   * Whether the neighbours of a short number could be a street: loosely where an address was
   * announced; otherwise it must follow a word, and either lead to a town or follow a name.
   */
  static boolean isWorthwhile(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    char after = Characters.at(text, end);
    boolean followsWord =
        Characters.at(text, start - 1) == ' ' && Street.isPart(Characters.at(text, start - 2));
    boolean leadsToWord = after == ' ' && Character.isLetter(Characters.at(text, end + 1));
    if (scan.near(Topic.ADDRESS, start, 2 * REACH)) {
      return followsWord || leadsToWord;
    }
    return followsWord
        && ((leadsToWord && Names.endsCapitalised(text, start - 1))
            || leadsToTown(text, end, after));
  }

  /** Whether a comma follows the house number, perhaps after its letter, dot or second part. */
  private static boolean leadsToTown(CharSequence text, int end, char after) {
    return after == ','
        || (after != ' ' && Characters.at(text, end + 1) == ',')
        || ((after == '-' || after == '/' || after == ' ')
            && Characters.isDigit(Characters.at(text, end + 1)));
  }

  /** Reports the address whose house number is given. */
  static boolean recognise(Scan scan, int start, int end) {
    CharSequence text = scan.text();
    int numberEnd = endOfHouseNumber(text, end);
    Street street = Street.before(text, start, numberEnd);
    if (street == null || !street.marked()) {
      Street following = Street.after(text, start, numberEnd);
      street = following != null && (street == null || following.marked()) ? following : street;
    }
    if (street == null) {
      return false;
    }
    Locality locality = Locality.after(text, street.end());
    Evidence evidence = evidence(scan, street, locality);
    if (evidence == null) {
      return false;
    }
    scan.report(
        LeakType.ADDRESS,
        standing(scan, street),
        evidence,
        street.start(),
        locality.end(),
        Characters.fold(text.subSequence(street.start(), street.end())));
    return true;
  }

  private static Standing standing(Scan scan, Street street) {
    return Placeholders.isTeachingStreet(
            scan.text().subSequence(street.start(), street.end()).toString())
        ? Standing.PLACEHOLDER
        : PublicContacts.standing(scan, street.start());
  }

  private static @Nullable Evidence evidence(Scan scan, Street street, Locality locality) {
    boolean announced =
        scan.near(Topic.ADDRESS, street.start(), REACH)
            && scan.lastEnd(Topic.ADDRESS) <= street.start();
    if (announced && (street.marked() || locality.town() || isLinked(scan, street.start()))) {
      return Evidence.CONTEXT;
    }
    boolean named =
        street.exact()
            ? Names.startBefore(scan.text(), street.start()) >= 0
            : street.capitals() > 2;
    return named && locality.town() && locality.postcode() ? Evidence.SHAPE : null;
  }

  /** Whether only linking words stand between the announcement and the street. */
  private static boolean isLinked(Scan scan, int start) {
    int from = scan.lastEnd(Topic.ADDRESS);
    if (start - from > LONGEST_LINK) {
      return false;
    }
    String link = scan.text().subSequence(from, start).toString().toLowerCase(Locale.ROOT);
    return NO_LETTERS
        .splitAsStream(link)
        .allMatch(word -> word.isEmpty() || LINKING_WORDS.contains(word));
  }

  /** The offset after a house number's range, letter or dot, as in 12-14, 12a, 12. and 65 22. */
  private static int endOfHouseNumber(CharSequence text, int end) {
    int i = end;
    char c = Characters.at(text, i);
    if ((c == '-' || c == '/' || c == ' ') && Characters.isDigit(Characters.at(text, i + 1))) {
      int second = i + 1;
      while (second < i + 5 && Characters.isDigit(Characters.at(text, second))) {
        second++;
      }
      if (c != ' ' || Characters.at(text, second) == ',') {
        i = second;
      }
    }
    if (Characters.isAsciiLetter(Characters.at(text, i))
        && !Characters.isWordPart(Characters.at(text, i + 1))) {
      i++;
    }
    return Characters.at(text, i) == '.' ? i + 1 : i;
  }
}
