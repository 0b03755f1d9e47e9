package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.extract.Pseudonyms.Display;
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
