package io.privet.extract.leak;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values reserved for documentation, and values too regular to be anyone's. */
final class Placeholders {
  private static final int REPEATED = 6;
  private static final int SEQUENTIAL = 6;

  /** Payment networks' and processors' published test cards. */
  private static final Set<String> TEST_CARDS =
      WordList.set(
          """
          4111111111111111 4242424242424242 4000056655665556 4012888888881881 4222222222222
          5555555555554444 5105105105105100 5200828282828210 2223003122003222 378282246310005
          371449635398431 378734493671000 6011111111111117 6011000990139424 3056930009020004
          30569309025904 38520000023237 3530111333300000 3566002020360505 6200000000000005
          """);

  /** Numbers printed in advertisements, standards and manuals as examples. */
  private static final Set<String> EXAMPLE_NUMBERS =
      WordList.set(
          """
          078051120 219099999 457555462 GB82WEST12345698765432 GB29NWBK60161331926819
          GB33BUKB20201555555555 DE89370400440532013000 FR1420041010050500013M02606
          FR7630006000011234567890189 ES9121000418450200051332 IT60X0542811101000000123456
          NL91ABNA0417164300 BE68539007547034 CH9300762011623852957 AT611904300234573201
          PL61109010140000071219812874 PT50000201231234567890154 IE29AIBK93115212345678 AB123456C
          QQ123456C 12345678Z RSSMRA85T10A562S RSSMRA80A01H501U
          """);

  /** Streets of textbooks. */
  private static final List<String> TEACHING_STREETS =
      List.of(
          "main st",
          "elm st",
          "any st",
          "anystreet",
          "fake st",
          "example",
          "sample st",
          "your street",
          "123 oak",
          "123 maple",
          "1234 ",
          "musterstra",
          "beispielstra");

  private static final List<String> FICTIONAL_PHONES =
      WordList.list(
          """
          7700900 2079460 1632960 1144960 1214960 1314960 1614960 491570
          """);

  /** Secrets that vendors print in their documentation, or parts of them, in lower case. */
  private static final List<String> EXAMPLE_SECRETS =
      List.of(
          "4ec39hqlyjwdarjtt1zdp7dc", "sflkxwrjsmekkf2qt4fwpmejf36pok6yjv_adqssw5c",
          "eby8vdm02xnocqflquwjpllmetlcdxj1ouzft50uszr", "wjalrxutnfemi");

  private static final List<String> FILLER_WORDS =
      WordList.list(
          """
          example sample placeholder dummy redacted your changeme change_me insert xxxx **** ....
          ____ foobar lorem abcdef 123456 todo fake
          """);

  /** What passwords of tutorials hold besides. */
  private static final List<String> TEACHING_PASSWORDS =
      WordList.list("passw p@ss secret qwerty letmein welcome admin hunter test user");

  private Placeholders() {}

  static Standing standingOfNumber(String compact) {
    return EXAMPLE_NUMBERS.contains(compact) || isRegular(compact)
        ? Standing.PLACEHOLDER
        : Standing.PRIVATE;
  }

  static Standing standingOfCard(String digits) {
    return TEST_CARDS.contains(digits) || isRegular(digits)
        ? Standing.PLACEHOLDER
        : Standing.PRIVATE;
  }

  /**
   * Whether the number is kept for fiction: 555 exchanges in North America (555-0100 to 0199, and
   * what writers make of it), and the ranges of the British and Australian regulators.
   */
  static boolean isFictionalPhone(String digits) {
    String american =
        digits.length() == 11 && digits.charAt(0) == '1' ? digits.substring(1) : digits;
    if (american.length() == 10 && (american.startsWith("555") || american.startsWith("555", 3))) {
      return true;
    }
    return (digits.length() == 7 && digits.startsWith("555"))
        || FICTIONAL_PHONES.stream().anyMatch(digits::contains);
  }

  static Standing standingOfPassword(String value) {
    String folded = value.toLowerCase(Locale.ROOT);
    return TEACHING_PASSWORDS.stream().anyMatch(folded::contains)
        ? Standing.PLACEHOLDER
        : standingOfSecret(value);
  }

  static Standing standingOfSecret(String value) {
    return isRegular(value) ? Standing.PLACEHOLDER : standingOfKeyBody(value);
  }

  /** The standing of an encoded key, in which real keys have runs of one letter too. */
  static Standing standingOfKeyBody(String value) {
    String folded = value.toLowerCase(Locale.ROOT);
    boolean example =
        EXAMPLE_SECRETS.stream().anyMatch(folded::contains)
            || FILLER_WORDS.stream().anyMatch(folded::contains);
    return example ? Standing.PLACEHOLDER : Standing.PRIVATE;
  }

  static boolean isTeachingStreet(String street) {
    String lower = street.toLowerCase(Locale.ROOT);
    return TEACHING_STREETS.stream().anyMatch(lower::contains);
  }

  /** Whether one character repeats, or characters count up or down, six times in a row. */
  static boolean isRegular(String value) {
    int same = 1;
    int up = 1;
    int down = 1;
    for (int i = 1; i < value.length(); i++) {
      int step = value.charAt(i) - value.charAt(i - 1);
      same = step == 0 ? same + 1 : 1;
      up = step == 1 ? up + 1 : 1;
      down = step == -1 ? down + 1 : 1;
      if (same >= REPEATED || up >= SEQUENTIAL || down >= SEQUENTIAL) {
        return true;
      }
    }
    return false;
  }
}
