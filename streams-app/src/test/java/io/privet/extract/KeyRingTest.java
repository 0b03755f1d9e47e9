package io.privet.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class KeyRingTest {
  private static final Instant SUMMER = Instant.parse("2027-06-01T00:00:00Z");
  private static final String FIRST =
      KeyRing.line("k1", Optional.empty(), PrivacyKeysTest.bytes(0));
  private static final String SECOND =
      KeyRing.line("k2", Optional.of(SUMMER), PrivacyKeysTest.bytes(1));

  @Test
  void readsTheKeysInTheirOrder() {
    KeyRing ring = read(KeyRing.HEADER, FIRST, SECOND).orElseThrow();

    assertEquals(List.of("k1", "k2"), ring.keys().stream().map(KeyRing.Key::id).toList());
    assertEquals(
        List.of(Instant.MIN, SUMMER), ring.keys().stream().map(KeyRing.Key::from).toList());
  }

  @Test
  void takesASecretOf32BytesForARingOfOneKey() {
    assertEquals(1, KeyRing.read(new byte[32]).orElseThrow().size());
    assertEquals(Optional.empty(), KeyRing.read(new byte[31]));
  }

  @Test
  void refusesARingThatIsNotInOrderOrRepeatsAnId() {
    assertTrue(read(KeyRing.HEADER, SECOND, FIRST).isEmpty());
    assertTrue(read(KeyRing.HEADER, FIRST, FIRST).isEmpty());
    assertTrue(
        read(
                KeyRing.HEADER,
                FIRST,
                KeyRing.line("k1", Optional.of(SUMMER), PrivacyKeysTest.bytes(1)))
            .isEmpty());
  }

  @Test
  void refusesARingWithALineThatIsNoKey() {
    assertTrue(read(KeyRing.HEADER).isEmpty());
    assertTrue(read(KeyRing.HEADER, "k1 - c2hvcnQ").isEmpty());
    assertTrue(read(KeyRing.HEADER, FIRST.replace(" - ", " yesterday ")).isEmpty());
    assertTrue(read(KeyRing.HEADER, FIRST.replace("k1", "K_1")).isEmpty());
  }

  @Test
  void neverPrintsAKey() {
    assertEquals("****", read(KeyRing.HEADER, FIRST).orElseThrow().toString());
  }

  private static Optional<KeyRing> read(String... lines) {
    return KeyRing.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
