package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.extract.Pseudonyms.Display;
import io.privet.extract.SealedNames.Principal;
import io.privet.model.ShownName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SealedNamesTest {
  private static final PrivacyKeys KEYS =
      new PrivacyKeys(PrivacyKeysTest.bytes(0), PrivacyKeysTest.bytes(32));
  private static final List<ResponderKey> PAIR = ResponderKey.generate("on-call");

  private final SealedNames names = new SealedNames(PAIR.getLast());

  @Test
  void opensWhatWasSealedToTheKey() {
    String sealed = seal(PAIR, "acme", "Ada Løvelace <ada@example.com>");

    assertEquals(
        Optional.of(new Principal("acme", "Ada Løvelace <ada@example.com>")), names.open(sealed));
    assertFalse(sealed.contains("ada"));
  }

  @Test
  void standsBehindThePseudonymThatOthersSee() {
    String sealed = seal(PAIR, "acme", "ada@example.com");

    assertEquals("p-ce0d448cfca091f5", ShownName.of(sealed).name());
    assertEquals(List.of(sealed), ShownName.sealedIn("{\"sealed\":[\"" + sealed + "\"]}"));
  }

  @Test
  void givesTheSameTextForAPrincipalAndNoOther() {
    assertEquals(seal(PAIR, "acme", "ada"), seal(PAIR, "acme", "ada"));
    assertNotEquals(tail(seal(PAIR, "acme", "ada")), tail(seal(PAIR, "acme", "bob")));
  }

  @Test
  void tellsNothingOfTheLengthOfAShortName() {
    assertEquals(
        seal(PAIR, "acme", "a").length(), seal(PAIR, "acme", "a-name-of-24-characters-").length());
  }

  @Test
  void opensNothingWithAnotherKey() {
    String sealed = seal(PAIR, "acme", "ada");

    assertEquals(
        Optional.empty(), new SealedNames(ResponderKey.generate("on-call").getLast()).open(sealed));
  }

  @Test
  void opensNothingThatStandsBehindAnotherPseudonym() {
    String moved = seal(PAIR, "acme", "ada").replaceFirst("p-.{16}", "p-0123456789abcdef");

    assertEquals(Optional.empty(), names.open(moved));
    assertEquals(Optional.empty(), names.open("p-0123456789abcdef~on-call~AAAA"));
    assertEquals(Optional.empty(), names.open("ada"));
  }

  @Test
  void readsTheKeysThatItWrites() {
    byte[] text = PAIR.getLast().text().getBytes(StandardCharsets.UTF_8);
    ResponderKey key = ResponderKey.read(ResponderKey.Kind.PRIVATE, text).orElseThrow();

    assertEquals(
        Optional.of(new Principal("acme", "ada")),
        new SealedNames(key).open(seal(PAIR, "acme", "ada")));
    assertEquals(Optional.empty(), ResponderKey.read(ResponderKey.Kind.PUBLIC, text));
  }

  @Test
  void showsAPseudonymForAPlainNameThatLooksSealed() {
    String disguise = "p-0123456789abcdef~on-call~AAAA";

    String shown = new Pseudonyms(KEYS, Display.PLAIN).of("acme", disguise).display();

    assertNotEquals(disguise, shown);
    assertEquals("p-", shown.substring(0, 2));
  }

  private static String seal(List<ResponderKey> pair, String tenant, String principal) {
    NamePolicy policy =
        new NamePolicy(Display.PLAIN, Map.of("acme", Display.SEALED), Optional.of(pair.getFirst()));
    return new Pseudonyms(KEYS, policy).of(tenant, principal).display();
  }

  private static String tail(String sealed) {
    return sealed.substring(sealed.lastIndexOf('~') + 1);
  }
}
