package io.privet.extract.leak;

import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Check rules of identity numbers. Each takes the number in upper case without separators. */
final class CheckDigits {
  private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String HETU_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final String PPS_LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";
  private static final int[] FISCAL_ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  private CheckDigits() {}

  static boolean luhn(String number) {
    return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(number);
  }

  static boolean britishHealth(String number) {
    int check = 11 - weighted(number, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return check != 10 && check % 11 == digit(number, 9);
  }

  static boolean britishInsurance(String number) {
    String prefix = number.substring(0, 2);
    return "DFIQUV".indexOf(prefix.charAt(0)) < 0
        && "DFIQUVO".indexOf(prefix.charAt(1)) < 0
        && !"BG GB KN NK NT TN ZZ".contains(prefix)
        && "ABCD".indexOf(number.charAt(8)) >= 0;
  }

  /** ISO 7064, MOD 11,10. */
  static boolean mod11And10(String number) {
    int product = 10;
    for (int i = 0; i < number.length() - 1; i++) {
      int sum = (digit(number, i) + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10 == digit(number, number.length() - 1);
  }

  static boolean germanTax(String number) {
    return number.charAt(0) != '0' && mod11And10(number);
  }

  /** ICAO 9303 weights 7, 3, 1 over nine characters. */
  static boolean germanIdentityCard(String number) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += Character.digit(number.charAt(i), 36) * new int[] {7, 3, 1}[i % 3];
    }
    return sum % 10 == digit(number, 9);
  }

  static boolean frenchSocialSecurity(String number) {
    return "123478".indexOf(number.charAt(0)) >= 0
        && 97 - Long.parseLong(number.substring(0, 13)) % 97
            == Integer.parseInt(number.substring(13));
  }

  static boolean spanishIdentity(String number) {
    return DNI_LETTERS.charAt(Integer.parseInt(number.substring(0, 8)) % 23) == number.charAt(8);
  }

  static boolean spanishForeigner(String number) {
    int prefix = "XYZ".indexOf(number.charAt(0));
    return prefix >= 0 && spanishIdentity(prefix + number.substring(1));
  }

  static boolean italianFiscal(String code) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      char c = code.charAt(i);
      int value = c <= '9' ? c - '0' : c - 'A';
      sum += i % 2 == 0 ? FISCAL_ODD[value] : value;
    }
    return 'A' + sum % 26 == code.charAt(15) && "ABCDEHLMPRST".indexOf(code.charAt(8)) >= 0;
  }

  static boolean dutchService(String number) {
    return (weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) - digit(number, 8)) % 11 == 0;
  }

  static boolean polishPopulation(String number) {
    int month = Integer.parseInt(number.substring(2, 4)) % 20;
    return weighted(number, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0
        && isMonthAndDay(month, number.substring(4, 6));
  }

  static boolean belgianRegister(String number) {
    long body = Long.parseLong(number.substring(0, 9));
    int check = Integer.parseInt(number.substring(9));
    return check == 97 - body % 97 || check == 97 - (2_000_000_000L + body) % 97;
  }

  static boolean swedishPersonal(String number) {
    String ten = number.substring(number.length() - 10);
    return isMonthAndDay(Integer.parseInt(ten.substring(2, 4)), ten.substring(4, 6)) && luhn(ten);
  }

  static boolean startsWithDayAndMonth(String number) {
    return isMonthAndDay(Integer.parseInt(number.substring(2, 4)), number.substring(0, 2));
  }

  static boolean finnishPersonal(String code) {
    int individual = code.length() - 4;
    int value = Integer.parseInt(code.substring(0, 6) + code.substring(individual, individual + 3));
    return startsWithDayAndMonth(code)
        && HETU_CHARACTERS.charAt(value % 31) == code.charAt(code.length() - 1);
  }

  static boolean norwegianBirth(String number) {
    return startsWithDayAndMonth(number)
        && weighted(number, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
        && weighted(number, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
  }

  static boolean portugueseTax(String number) {
    int check = 11 - weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return (check > 9 ? 0 : check) == digit(number, 8);
  }

  static boolean austrianInsurance(String number) {
    return weighted(number, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6) % 11 == digit(number, 3);
  }

  static boolean swissInsurance(String number) {
    return number.startsWith("756") && EAN13CheckDigit.EAN13_CHECK_DIGIT.isValid(number);
  }

  static boolean irishService(String number) {
    int sum = weighted(number, 8, 7, 6, 5, 4, 3, 2);
    if (number.length() == 9) {
      sum += PPS_LETTERS.indexOf(number.charAt(8)) * 9;
    }
    return PPS_LETTERS.charAt(Math.floorMod(sum, 23)) == number.charAt(7);
  }

  static boolean czechBirth(String number) {
    return Long.parseLong(number) % 11 == 0
        && isMonthAndDay(Integer.parseInt(number.substring(2, 4)) % 50, number.substring(4, 6));
  }

  static boolean romanianPersonal(String number) {
    int check = weighted(number, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9) % 11;
    return number.charAt(0) != '0' && (check == 10 ? 1 : check) == digit(number, 12);
  }

  static boolean americanTaxpayer(String number) {
    return number.charAt(0) == '9' && number.charAt(3) >= '5';
  }

  private static boolean isMonthAndDay(int month, String day) {
    int value = Integer.parseInt(day);
    return month >= 1 && month <= 12 && value >= 1 && value <= 31;
  }

  private static int weighted(String number, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(number, i) * weights[i];
    }
    return sum;
  }

  private static int digit(String number, int index) {
    return number.charAt(index) - '0';
  }
}
