package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.extract.Pseudonyms.Display;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PseudonymsTest {
  private static final PrivacyKeys KEYS =
      new PrivacyKeys(PrivacyKeysTest.bytes(0), PrivacyKeysTest.bytes(32));

  private final Pseudonyms pseudonyms = new Pseudonyms(KEYS, Display.PSEUDONYM);

  @Test
  void namesAPrincipalByKeyedHashes() {
    Pseudonyms.Names names = pseudonyms.of("acme", "ada@example.com");

    assertEquals("fxl8Bpm4fTpp7mLdjZEJBw", names.key());
    assertEquals("p-ce0d448cfca091f5", names.display());
  }

  @Test
  void givesTheSameNamesAgain() {
    assertEquals(pseudonyms.of("acme", "ada"), pseudonyms.of("acme", "ada"));
    assertEquals(
        pseudonyms.of("acme", "ada"), new Pseudonyms(KEYS, Display.PSEUDONYM).of("acme", "ada"));
  }

  @Test
  void keepsTheKeyWhenThePseudonymKeyRotates() {
    PrivacyKeys rotated = new PrivacyKeys(PrivacyKeysTest.bytes(0), PrivacyKeysTest.bytes(99));
    Pseudonyms.Names before = pseudonyms.of("acme", "ada");

    Pseudonyms.Names after = new Pseudonyms(rotated, Display.PSEUDONYM).of("acme", "ada");

    assertEquals(before.key(), after.key());
    assertNotEquals(before.display(), after.display());
  }

  @Test
  void namesAPrincipalByTheKeyInForceAtTheTimeOfTheEvent() {
    Instant summer = Instant.parse("2027-06-01T00:00:00Z");
    String ring =
        String.join(
            "\n",
            KeyRing.HEADER,
            KeyRing.line("k1", Optional.empty(), PrivacyKeysTest.bytes(32)),
            KeyRing.line("k2", Optional.of(summer), PrivacyKeysTest.bytes(64)));
    Pseudonyms rotated =
        new Pseudonyms(
            new PrivacyKeys(
                PrivacyKeysTest.bytes(0),
                KeyRing.read(ring.getBytes(StandardCharsets.US_ASCII)).orElseThrow()),
            Display.PSEUDONYM);

    Pseudonyms.Names before = rotated.of("acme", "ada@example.com", summer.minusMillis(1));
    Pseudonyms.Names after = rotated.of("acme", "ada@example.com", summer);

    assertEquals("p-k1.ce0d448cfca091f5", before.display());
    assertEquals("p-k2.", after.display().substring(0, 5));
    assertEquals(before.key(), after.key());
    assertEquals(
        List.of(before.display(), after.display()), rotated.history("acme", "ada@example.com"));
  }

  @Test
  void keepsTenantsApart() {
    assertNotEquals(pseudonyms.of("acme", "ada").key(), pseudonyms.of("umbrella", "ada").key());
    assertNotEquals(pseudonyms.of("a", "bc").key(), pseudonyms.of("ab", "c").key());
    assertNotEquals(pseudonyms.of("1:a", "b").key(), pseudonyms.of("1", ":ab").key());
  }

  @Test
  void showsThePrincipalWhereThatIsAskedFor() {
    Pseudonyms.Names names = new Pseudonyms(KEYS, Display.PLAIN).of("acme", "ada@example.com");

    assertEquals("ada@example.com", names.display());
    assertEquals("fxl8Bpm4fTpp7mLdjZEJBw", names.key());
  }

  @Test
  void givesTheSameNamesAfterMorePrincipalsThanItRemembers() {
    Pseudonyms.Names first = pseudonyms.of("acme", "ada");
    for (int i = 0; i < 10_001; i++) {
      pseudonyms.of("acme", "user-" + i);
    }

    assertEquals(first, pseudonyms.of("acme", "ada"));
  }
}
