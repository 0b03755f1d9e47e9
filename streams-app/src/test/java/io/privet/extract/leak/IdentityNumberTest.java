package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {
  /** Each with the same number spoilt: a wrong check digit, or a part that is never given out. */
  @ParameterizedTest
  @CsvSource({
    "US_SSN, SSN, 521-44-9382, 666-44-9382",
    "US_ITIN, ITIN, 912-70-1834, 912-20-1834",
    "UK_NINO, national insurance, JG 10 37 59 A, JG 10 37 59 E",
    "UK_NHS_NUMBER, NHS number, 943 476 5919, 943 476 5918",
    "DE_TAX_ID, Steuer-ID, 86 095 742 719, 86 095 742 718",
    "DE_IDENTITY_CARD, Personalausweis: Ausweis, T220001293, T220001294",
    "FR_NIR, numéro de sécu, 2 55 08 14 168 025 38, 2 55 08 14 168 025 39",
    "ES_DNI, DNI, 54362315K, 54362315L",
    "ES_NIE, NIE, X2482300W, X2482300X",
    "IT_FISCAL_CODE, il codice, RSSMRA70A41F205Z, RSSMRA70A41F205A",
    "NL_BSN, BSN, 111222333, 111222334",
    "PL_PESEL, PESEL, 44051401359, 44051401358",
    "BE_NATIONAL_NUMBER, rijksregister, 85.07.30-033.28, 85.07.30-033.29",
    "SE_PERSONAL_NUMBER, personnummer, 811218-9876, 811218-9877",
    "DK_CPR, CPR, 070761-4285, 450761-4285",
    "FI_PERSONAL_CODE, hetu, 131052-308T, 131052-308U",
    "NO_BIRTH_NUMBER, fødselsnummer, 290296 00013, 290296 00014",
    "PT_NIF, contribuinte, 501964843, 501964844",
    "AT_SOCIAL_INSURANCE, SVNR, 1237 010180, 1238 010180",
    "CH_AHV, AHV, 756.9217.0769.85, 756.9217.0769.84",
    "IE_PPS, PPS, 6433435F, 6433435G",
    "CZ_BIRTH_NUMBER, rodné číslo, 710319/2745, 710319/2746",
    "RO_CNP, CNP, 1630615123457, 1630615123458",
    "HR_OIB, OIB, 33392005961, 33392005962"
  })
  void findsAGoodNumberAndLeavesASpoiltOne(String type, String word, String good, String spoilt) {
    assertEquals(List.of(type + ": " + good), Scanned.output(word + " " + good));
    assertEquals(List.of(), Scanned.output(word + " " + spoilt));
  }

  @Test
  void takesAnyNumberUnderAGeneralWord() {
    assertEquals(List.of("PL_PESEL: 44051401359"), Scanned.output("national ID 44051401359"));
  }

  @Test
  void leavesAGoodNumberWithoutItsWord() {
    assertEquals(List.of(), Scanned.output("Der Bestand ist 33392005961."));
  }

  @Test
  void findsWithoutAWordWhatIsStrongByItself() {
    assertEquals(List.of("IT_FISCAL_CODE: RSSMRA70A41F205Z"), Scanned.output("RSSMRA70A41F205Z"));
    assertEquals(List.of("FI_PERSONAL_CODE: 131052-308T"), Scanned.output("131052-308T"));
  }

  @Test
  void findsAWordAtMost64CharactersBefore() {
    String gap = " ".repeat(63);
    assertEquals(List.of("NL_BSN: 111222333"), Scanned.output("bsn:" + gap + "111222333"));
    assertEquals(List.of(), Scanned.output("bsn: " + gap + "111222333"));
  }

  @Test
  void takesAdvertisedNumbersForPlaceholder() {
    assertEquals(List.of("US_SSN PLACEHOLDER: 078-05-1120"), Scanned.output("SSN 078-05-1120"));
    assertEquals(List.of("US_SSN PLACEHOLDER: 123-45-6789"), Scanned.output("SSN 123-45-6789"));
  }

  @Test
  void tellsAnEcho() {
    assertEquals(
        List.of("US_SSN ECHO: 521-44-9382"),
        Scanned.answer("my ssn is 521 44 9382", "SSN: 521-44-9382"));
  }
}
