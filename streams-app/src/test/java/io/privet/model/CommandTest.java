package io.privet.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CommandTest {
  @Test
  void cutsWhatWouldMakeEveryStateOfAnAlertLong() {
    Command command = command("c-1", "o".repeat(201), "x".repeat(1_001));

    assertEquals("o".repeat(200), command.actor());
    assertEquals("x".repeat(1_000), command.reason());
  }

  @Test
  void cutsNoCharacterInHalf() {
    assertEquals(
        "x".repeat(999), command("c-1", "olga", "x".repeat(999) + "\ud83d\udd12").reason());
  }

  @Test
  void refusesABlankId() {
    assertThrows(IllegalArgumentException.class, () -> command(" ", "olga", "a test"));
  }

  private static Command command(String id, String actor, String reason) {
    return new Command(id, Instant.EPOCH, actor, reason, Optional.empty());
  }
}
