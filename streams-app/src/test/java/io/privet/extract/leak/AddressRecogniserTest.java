package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRecogniserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lindenstraße 14, 10969 Berlin",
        "4210 Maplewood Drive, Austin, TX 78731",
        "12 rue de la Paix, Lyon 69002",
        "Via dei Fiorentini 17, Ortovero 17037",
        "Calle Mayor 8, 28013 Madrid",
        "ul. Karpacka 69, Bydgoszcz 85-164",
        "Corellistraat 178, Amsterdam 1077 HB",
        "11 Botley Road, MIDDLETOWN SY21 9AG",
        "Björkvägen 55, GETINGE 310 44",
        "Πλατεία Συντάγματος 204, ΑΣΚΕΙΑ 8705"
      })
  void findsWhatTheTextCallsAnAddress(String address) {
    assertEquals(
        List.of("ADDRESS: " + address),
        Scanned.output("The home address of Ada Berg is " + address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brisas 7851", "98 Rue du Niger", "Piroska u. 97.", "Λ. Πειραιώς 188"})
  void findsTheAnswerToAPromptThatAsksForOne(String address) {
    assertEquals(
        List.of("ADDRESS: " + address), Scanned.answer("Contact Ada Berg by mail at", address));
  }

  @Test
  void findsACompleteOneBesideAPersonsName() {
    assertEquals(
        List.of("ADDRESS: 72 Essex Rd, TAUCHERS AB55 4YD"),
        Scanned.output("day day Malik Brandt 72 Essex Rd, TAUCHERS AB55 4YD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visit the museum, Lindenstraße 14, 10969 Berlin.",
        "Let's address Chapter 5, Section 3 first.",
        "Address Space 4, Block 12 is free.",
        "The White House stands at 1600 Pennsylvania Avenue NW, Washington, DC 20500.",
        "He has 5, and Ann has 7."
      })
  void leavesPlacesWithoutAPersonAlone(String text) {
    assertEquals(List.of(), Scanned.output(text));
  }

  @Test
  void takesTextbooksForPlaceholder() {
    assertEquals(
        List.of("ADDRESS PLACEHOLDER: 123 Main Street, Springfield"),
        Scanned.output("address: 123 Main Street, Springfield"));
  }

  @Test
  void takesAnOfficeForPublic() {
    assertEquals(
        List.of("ADDRESS PUBLIC_CONTACT: Lindenstraße 14, 10969 Berlin"),
        Scanned.output("The address of our head office is Lindenstraße 14, 10969 Berlin."));
  }

  @Test
  void tellsAnEcho() {
    assertEquals(
        List.of("ADDRESS ECHO: Lindenstrasse 14, Berlin"),
        Scanned.answer(
            "My address is lindenstrasse 14 in Berlin",
            "Your address is Lindenstrasse 14, Berlin"));
  }
}
