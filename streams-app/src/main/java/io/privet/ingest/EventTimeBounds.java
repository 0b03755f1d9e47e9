package io.privet.ingest;

import io.privet.model.EventHeader;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far an event's time may lie from the time at which its record was received.
 *
 * @param maxAhead longest time ahead; not negative
 * @param maxAge longest time back; zero for no bound, as for a replay
 */
public record EventTimeBounds(Duration maxAhead, Duration maxAge) {
  /** Ahead: what clocks in need of repair differ by. */
  public static final Duration DEFAULT_MAX_AHEAD = Duration.ofMinutes(10);

  /** Back: the longest history that state could still be about. */
  public static final Duration DEFAULT_MAX_AGE = Duration.ofDays(90);

  /** The default bounds. */
  public static final EventTimeBounds DEFAULT =
      new EventTimeBounds(DEFAULT_MAX_AHEAD, DEFAULT_MAX_AGE);

  public EventTimeBounds {
    requireNotNegative(maxAhead, "maxAhead");
    requireNotNegative(maxAge, "maxAge");
  }

  /**
   * The rejection of an event whose time is out of bounds; empty for one within them.
   *
   * @param receivedMillis when the record was received, milliseconds since the epoch
   */
  public Optional<Rejection> check(
      EventHeader header, SourcePosition position, long receivedMillis) {
    Duration ahead = Duration.between(Instant.ofEpochMilli(receivedMillis), header.time());
    if (ahead.compareTo(maxAhead) > 0) {
      return Optional.of(
          rejection(
              RejectionReason.FUTURE_TIMESTAMP,
              position,
              "event time must be at most " + maxAhead + " ahead of its receipt"));
    }
    if (!maxAge.isZero() && ahead.negated().compareTo(maxAge) > 0) {
      return Optional.of(
          rejection(
              RejectionReason.STALE_TIMESTAMP,
              position,
              "event time must be at most " + maxAge + " before its receipt"));
    }
    return Optional.empty();
  }

  private static Rejection rejection(
      RejectionReason reason, SourcePosition position, String detail) {
    return new Rejection(reason, position, detail, "", null);
  }

  private static void requireNotNegative(Duration duration, String name) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(name + " was " + duration + " but must not be negative");
    }
  }
}
