package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PrivacyKeysTest {
  @Test
  void derivesTheSeedOfAPurposeAsPublished() {
    assertEquals(0x03c388d96d2ff7abL, new PrivacyKeys(bytes(0), bytes(32)).seed("input"));
  }

  @Test
  void givesEachPurposeAndEachKeyItsOwnSeed() {
    PrivacyKeys keys = new PrivacyKeys(bytes(0), bytes(32));

    assertNotEquals(keys.seed("input"), keys.seed("label"));
    assertNotEquals(keys.seed("input"), new PrivacyKeys(bytes(1), bytes(32)).seed("input"));
  }

  @Test
  void keepsSeedsWhenThePseudonymKeyRotates() {
    assertEquals(
        new PrivacyKeys(bytes(0), bytes(32)).seed("input"),
        new PrivacyKeys(bytes(0), bytes(64)).seed("input"));
  }

  @Test
  void refusesAKeyOf31Bytes() {
    byte[] tooShort = Arrays.copyOf(bytes(0), 31);

    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> new PrivacyKeys(bytes(0), tooShort));

    assertEquals("pseudonym key had 31 bytes but must have at least 32", fault.getMessage());
  }

  @Test
  void doesNotChangeWithTheArrayThatItWasMadeFrom() {
    byte[] key = bytes(0);
    PrivacyKeys keys = new PrivacyKeys(key, bytes(32));
    Arrays.fill(key, (byte) 0);

    assertEquals(0x03c388d96d2ff7abL, keys.seed("input"));
  }

  static byte[] bytes(int first) {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return bytes;
  }
}
