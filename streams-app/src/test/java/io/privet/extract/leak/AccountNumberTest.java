package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "5425 2334 3010 9903",
        "5425233430109903",
        "3464-123389-13585",
        "6011550896033147"
      })
  void findsACardByIssuerAndCheckDigit(String card) {
    assertEquals(List.of("CREDIT_CARD: " + card), Scanned.output("It ends soon: " + card));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5425 2334 3010 9904", "9425233430109905", "54252334 30109903"})
  void leavesOtherLongNumbersAlone(String number) {
    assertEquals(List.of(), Scanned.output("It ends soon: " + number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111111111111111", "4242 4242 4242 4242", "378282246310005"})
  void takesTestCardsForPlaceholder(String card) {
    assertEquals(List.of("CREDIT_CARD PLACEHOLDER: " + card), Scanned.output("card " + card));
  }

  @Test
  void tellsAnEchoedCardInOtherGroups() {
    assertEquals(
        List.of("CREDIT_CARD ECHO: 5425 2334 3010 9903"),
        Scanned.answer("card 5425233430109903", "card 5425 2334 3010 9903"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DE44 5001 0517 5407 3249 31", "GB56HXDO88167774656119", "gb42nawi04454264788619"})
  void findsAnIbanByItsCheckDigits(String iban) {
    assertEquals(List.of("IBAN: " + iban), Scanned.output("Pay to " + iban + "."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE45 5001 0517 5407 3249 31",
        "ZZ44500105175407324931",
        "DE44 5001 0517 5407 3249"
      })
  void leavesWhatIsNoIbanAlone(String text) {
    assertEquals(List.of(), Scanned.output("Pay to " + text + "."));
  }

  @Test
  void takesTheStandardsIbanForPlaceholder() {
    assertEquals(
        List.of("IBAN PLACEHOLDER: DE89 3704 0044 0532 0130 00"),
        Scanned.output("DE89 3704 0044 0532 0130 00"));
  }

  @ParameterizedTest
  @CsvSource({
    "BANK_ACCOUNT, Account number: ,73920184",
    "PASSPORT, Passport number: ,C01X00T47",
    "DRIVER_LICENCE, His driver's license number is ,U62928788557186",
    "MEDICAL_RECORD, Medical record: MRN ,48291734"
  })
  void findsANumberThatIsAnnounced(String type, String words, String number) {
    assertEquals(List.of(type + ": " + number), Scanned.output(words + " " + number));
  }

  @Test
  void leavesNumbersThatNothingAnnounces() {
    assertEquals(List.of(), Scanned.output("Order number 73920184 has shipped."));
    assertEquals(List.of(), Scanned.output("The passport costs 80 euros."));
  }

  @Test
  void findsNetworkAddressesThatTheTextCallsSo() {
    assertEquals(List.of("IP_ADDRESS: 81.2.69.142"), Scanned.output("Client IP: 81.2.69.142"));
    assertEquals(
        List.of("MAC_ADDRESS: 3c:22:fb:9a:10:7e"),
        Scanned.output("MAC address: 3c:22:fb:9a:10:7e"));
  }

  @Test
  void leavesVersionsAndTakesReservedNetworkAddressesForPlaceholder() {
    assertEquals(List.of(), Scanned.output("Version 81.2.69.142"));
    assertEquals(List.of(), Scanned.output("IP address 81.2.69.300"));
    assertEquals(
        List.of("IP_ADDRESS PLACEHOLDER: 192.168.1.10"), Scanned.output("IP address 192.168.1.10"));
    assertEquals(
        List.of("MAC_ADDRESS PLACEHOLDER: 00:1A:2B:3C:4D:5E"),
        Scanned.output("MAC address 00:1A:2B:3C:4D:5E"));
  }
}
