package io.privet.ops.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GuessesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final Guesses guesses = new Guesses();

  @Test
  void lastsToTheEndOfTheMinuteInWhichTwentyFailed() {
    fail("10.0.0.1", 19);
    assertEquals(Optional.empty(), guesses.waiting("10.0.0.1", NOW));

    fail("10.0.0.1", 1);
    assertEquals(
        Optional.of(Duration.ofSeconds(50)), guesses.waiting("10.0.0.1", NOW.plusSeconds(10)));
    assertEquals(Optional.empty(), guesses.waiting("10.0.0.1", NOW.plusSeconds(60)));
  }

  @Test
  void holdsNobodyElseUp() {
    fail("10.0.0.1", 20);

    assertEquals(Optional.empty(), guesses.waiting("10.0.0.2", NOW));
  }

  @Test
  void forgetsTheOldestPastItsBound() {
    fail("10.0.0.1", 20);
    for (int i = 0; i < 10_000; i++) {
      fail("host-" + i, 1);
    }

    assertEquals(Optional.empty(), guesses.waiting("10.0.0.1", NOW));
  }

  private void fail(String address, int times) {
    for (int i = 0; i < times; i++) {
      guesses.failed(address, NOW);
    }
  }
}
