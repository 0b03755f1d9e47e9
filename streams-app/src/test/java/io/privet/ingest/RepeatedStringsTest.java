package io.privet.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class RepeatedStringsTest {
  private final RepeatedStrings strings = new RepeatedStrings();

  @Test
  void givesOneInstanceForEqualNames() {
    assertEquals("alice", of("--alice--", 2, 5));
    assertSame(of("alice", 0, 5), of("--alice--", 2, 5));
  }

  @Test
  void keepsApartNamesWithEqualHashCodes() {
    assertEquals("Aa", of("Aa", 0, 2));
    assertEquals("BB", of("BB", 0, 2));
    assertEquals("Aa", of("Aa", 0, 2));
  }

  @Test
  void doesNotKeepLongNames() {
    String text = "x".repeat(129);

    assertEquals(text, of(text, 0, 129));
    assertNotSame(of(text, 0, 129), of(text, 0, 129));
  }

  @Test
  void staysRightWhenMoreNamesComeThanItHolds() {
    for (int i = 0; i < 20_000; i++) {
      String name = "user-" + i;
      assertEquals(name, of(name, 0, name.length()));
    }
  }

  private String of(String text, int offset, int length) {
    return strings.of(text.toCharArray(), offset, length);
  }
}
