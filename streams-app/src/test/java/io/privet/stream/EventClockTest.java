package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class EventClockTest {
  private static final Instant EVENT = Instant.parse("2025-01-01T00:00:00Z");

  private final EventClock clock = new EventClock();

  @Test
  void movesWithTheWallClockFromTheNewestEvent() {
    clock.saw(EVENT, 1_000_000);
    clock.saw(EVENT.minusSeconds(60), 1_500_000);

    assertEquals(EVENT.plusSeconds(2_000), clock.at(3_000_000));
  }

  @Test
  void isNotSetBackByAnEventOfTheSameTime() {
    clock.saw(EVENT, 1_000_000);
    clock.saw(EVENT, 2_000_000);

    assertEquals(EVENT.plusSeconds(1_000), clock.at(2_000_000));
  }

  @Test
  void standsStillWhenTheWallClockGoesBack() {
    clock.saw(EVENT, 1_000_000);

    assertEquals(EVENT, clock.at(900_000));
  }

  @Test
  void isTheEpochBeforeTheFirstEvent() {
    assertEquals(Instant.EPOCH, clock.at(1_000_000));
  }
}
