package io.privet.extract.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailRecogniserTest {
  @Test
  void findsAPersonsAddress() {
    assertEquals(
        List.of("EMAIL: anna.kowalska@poczta.onet.pl"),
        Scanned.output("Write to anna.kowalska@poczta.onet.pl."));
  }

  @Test
  void findsOneThatIsTheWholeText() {
    assertEquals(List.of("EMAIL: rolf@haus.de"), Scanned.output("rolf@haus.de"));
  }

  @Test
  void findsOneBehindAScheme() {
    assertEquals(List.of("EMAIL: rolf@haus.de"), Scanned.output("mailto:rolf@haus.de"));
  }

  @Test
  void findsLettersOfAnyScript() {
    assertEquals(
        List.of("EMAIL: jürgen.müller@straße.de"), Scanned.output("<jürgen.müller@straße.de>"));
  }

  @Test
  void findsALocalPartOf64CharactersAndNoLongerOne() {
    String longest = "ab".repeat(32);
    assertEquals(List.of("EMAIL: " + longest + "@haus.de"), Scanned.output(longest + "@haus.de"));
    assertEquals(List.of(), Scanned.output("x" + longest + "@haus.de"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "press@haus.de",
        "customer-support@haus.de",
        "support.eu@haus.de",
        "no-reply@haus.de",
        "git@github.com"
      })
  void takesAnOrganisationsMailboxForPublic(String mailbox) {
    assertEquals(List.of("EMAIL PUBLIC_CONTACT: " + mailbox), Scanned.output(mailbox));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mara@example.com", "mara@mail.example.org", "mara@shop.test", "john.doe@haus.de"})
  void takesDocumentationForPlaceholder(String mailbox) {
    assertEquals(List.of("EMAIL PLACEHOLDER: " + mailbox), Scanned.output(mailbox));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Override",
        "react@18.2.0",
        "a@b",
        "rolf@haus.notatoplevel",
        "x @ y",
        "@",
        "a@",
        "@haus.de"
      })
  void leavesOtherAtSignsAlone(String text) {
    assertEquals(List.of(), Scanned.output(text));
  }

  @Test
  void tellsAnEchoWhateverItsCase() {
    assertEquals(
        List.of("EMAIL ECHO: Rolf@Haus.de"),
        Scanned.answer("Correct this: rolf@haus.de wrote.", "Rolf@Haus.de wrote."));
  }
}
