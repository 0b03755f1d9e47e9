package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneRecogniserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0171 2894417",
        "(08) 9388 7592",
        "05.44.95.93.86",
        "92 16 18",
        "+46 (0)8 928 571 38"
      })
  void findsWhatTheTextCallsAPhoneNumber(String number) {
    assertEquals(
        List.of("PHONE: " + number), Scanned.output("Her mobile number is " + number + "."));
  }

  @Test
  void findsAnInternationalNumberWithoutAnyWord() {
    assertEquals(List.of("PHONE: +49 171 2894417"), Scanned.output("It is +49 171 2894417."));
  }

  @Test
  void leavesAnInternationalNumberThatNoCountryGivesOut() {
    assertEquals(List.of(), Scanned.output("It is +49 1 2894417."));
  }

  @Test
  void findsAnAmericanNumberByItsForm() {
    assertEquals(List.of("PHONE: (312) 867-4309"), Scanned.output("It was (312) 867-4309 then."));
  }

  @Test
  void leavesTheAmericanFormWithAnAreaThatDoesNotExist() {
    assertEquals(List.of(), Scanned.output("It was 100-867-4309 then."));
  }

  @Test
  void findsOneBesideAPersonsName() {
    assertEquals(
        List.of("PHONE: 51 316 76 18"), Scanned.output("up up Oline Mikaelsen 51 316 76 18"));
  }

  @Test
  void leavesGroupsOfDigitsBesideOtherWords() {
    assertEquals(List.of(), Scanned.output("we counted 51 316 76 18"));
    assertEquals(List.of(), Scanned.output("Uttar Pradesh 201 301"));
    assertEquals(List.of(), Scanned.output("World War 1939-1945"));
  }

  @Test
  void findsTheAnswerToAPromptThatAsksForOne() {
    assertEquals(
        List.of("PHONE: 785 2419"),
        Scanned.answer("The phone number of Alistair Maclean is", "785 2419"));
  }

  @Test
  void leavesSumsAndAmountsAlone() {
    assertEquals(List.of(), Scanned.output("The phone costs <<100-35-30=35>>35 dollars."));
    assertEquals(List.of(), Scanned.output("The phone costs $1200345."));
    assertEquals(List.of(), Scanned.output("The phone reached 2 200 000 people."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"312-555-0134", "07700 900123", "0222222222"})
  void takesFictionForPlaceholder(String number) {
    assertEquals(List.of("PHONE PLACEHOLDER: " + number), Scanned.output("phone: " + number));
  }

  @Test
  void takesTollFreeNumbersAndDesksForPublic() {
    assertEquals(
        List.of("PHONE PUBLIC_CONTACT: +1-800-342-7781"), Scanned.output("Dial +1-800-342-7781."));
    assertEquals(
        List.of("PHONE PUBLIC_CONTACT: 030 2894417"),
        Scanned.output("Our press office answers the phone at 030 2894417."));
  }

  @Test
  void takesAPersonsNumberForPrivateEvenIfADeskIsNamedBefore() {
    assertEquals(
        List.of("PHONE: 030 2894417"),
        Scanned.output("The help desk says that the phone of Jana Weiss is 030 2894417."));
  }

  @Test
  void tellsAnEchoInAnotherSpelling() {
    assertEquals(
        List.of("PHONE ECHO: +49 171 2894417"),
        Scanned.answer("Format tel 0049 (171) 28-94-417", "Tel: +49 171 2894417"));
  }
}
