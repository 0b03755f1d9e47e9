package io.privet.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private Instant now = START;
  private final Pace pace =
      new Pace(
          new Pace.Rate(60, Duration.ofMinutes(1), 2),
          new Pace.Pauses(Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofMinutes(10)),
          () -> now);

  @Test
  void letsABurstGoAndThenOneEachSecond() {
    assertEquals(Duration.ZERO, pace.wait(now));
    pace.sent();
    assertEquals(Duration.ZERO, pace.wait(now));
    pace.sent();
    assertEquals(Duration.ofSeconds(1), pace.wait(now));
    now = now.plusMillis(400);
    assertEquals(Duration.ofMillis(600), pace.wait(now));
    now = now.plusMillis(600);
    assertEquals(Duration.ZERO, pace.wait(now));
  }

  @Test
  void leavesADestinationAloneForAsLongAsItAsks() {
    assertEquals(START.plusSeconds(77), pace.failed(now, Optional.of(Duration.ofSeconds(77))));
    assertEquals(Duration.ofSeconds(77), pace.wait(now));
  }

  @Test
  void isNotSentAwayForEver() {
    assertEquals(
        START.plus(Duration.ofMinutes(10)), pace.failed(now, Optional.of(Duration.ofDays(3))));
  }

  @Test
  void pausesLongerWithEachFailureUpToTheLongest() {
    for (long expected : new long[] {2, 4, 8, 16}) {
      long pause = Duration.between(now, pace.failed(now, Optional.empty())).toMillis();
      assertTrue(pause >= expected * 500 && pause <= expected * 1_500, () -> "pause " + pause);
    }
    for (int i = 0; i < 100; i++) {
      Instant ready = pace.failed(now, Optional.empty());
      assertTrue(!ready.isAfter(now.plusSeconds(20)), ready::toString);
    }
  }

  @Test
  void beginsWithTheFirstPauseAgainAfterASuccess() {
    for (int i = 0; i < 10; i++) {
      pace.failed(now, Optional.empty());
    }
    pace.succeeded();
    assertTrue(!pace.failed(now, Optional.empty()).isAfter(now.plusSeconds(3)));
  }
}
