package io.privet.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.EventHeader;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EventTimeBoundsTest {
  private static final SourcePosition POSITION = new SourcePosition("topic", 0, 5);
  private static final Instant RECEIVED = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void acceptsTenMinutesAheadAndRefusesAMillisecondMore() {
    assertEquals(Optional.empty(), check(EventTimeBounds.DEFAULT, "2026-03-02T12:10:00Z"));
    assertEquals(
        Optional.of(
            new Rejection(
                RejectionReason.FUTURE_TIMESTAMP,
                POSITION,
                "event time must be at most PT10M ahead of its receipt",
                "",
                null)),
        check(EventTimeBounds.DEFAULT, "2026-03-02T12:10:00.001Z"));
  }

  @Test
  void acceptsNinetyDaysBackAndRefusesAMillisecondMore() {
    assertEquals(Optional.empty(), check(EventTimeBounds.DEFAULT, "2025-12-02T12:00:00Z"));
    assertEquals(
        Optional.of(
            new Rejection(
                RejectionReason.STALE_TIMESTAMP,
                POSITION,
                "event time must be at most PT2160H before its receipt",
                "",
                null)),
        check(EventTimeBounds.DEFAULT, "2025-12-02T11:59:59.999Z"));
  }

  @Test
  void acceptsAnyAgeWhenThereIsNoBound() {
    EventTimeBounds replay = new EventTimeBounds(Duration.ofMinutes(10), Duration.ZERO);

    assertEquals(Optional.empty(), check(replay, "1970-01-01T00:00:00Z"));
  }

  @Test
  void judgesTheFarEndsOfTime() {
    assertEquals(
        RejectionReason.FUTURE_TIMESTAMP,
        check(EventTimeBounds.DEFAULT, Instant.MAX).orElseThrow().reason());
    assertEquals(
        RejectionReason.STALE_TIMESTAMP,
        check(EventTimeBounds.DEFAULT, Instant.MIN).orElseThrow().reason());
  }

  @Test
  void refusesNegativeBounds() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new EventTimeBounds(Duration.ofMinutes(-1), Duration.ZERO));
  }

  private static Optional<Rejection> check(EventTimeBounds bounds, String time) {
    return check(bounds, Instant.parse(time));
  }

  private static Optional<Rejection> check(EventTimeBounds bounds, Instant time) {
    EventHeader header =
        new EventHeader("e", time, "default", "p", null, null, null, null, null, null, null, null);
    return bounds.check(header, POSITION, RECEIVED.toEpochMilli());
  }
}
