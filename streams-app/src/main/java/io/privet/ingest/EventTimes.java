package io.privet.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads event times in the ways in which logs write them. */
final class EventTimes {
  private static final double MILLIS_PER_SECOND = 1_000;
  private static final double MAX_SECONDS = RecordBounds.MAX_TIME_MILLIS / MILLIS_PER_SECOND;

  private EventTimes() {}

  /**
   * A time of a field as ISO 8601, in UTC where no zone is said, or as seconds since the epoch;
   * what would lie after the year 9999 in seconds is in milliseconds.
   */
  static @Nullable Instant find(JsonTree tree, String field) throws FieldException {
    Double seconds = tree.number(field);
    if (seconds != null) {
      return ofMillis(Math.abs(seconds) > MAX_SECONDS ? seconds : seconds * MILLIS_PER_SECOND);
    }
    String text = tree.name(field);
    return text == null ? null : bounded(parsed(text.replace(' ', 'T')));
  }

  /** A time of a field; refuses none. */
  static Instant require(JsonTree tree, String field) throws FieldException {
    Instant time = find(tree, field);
    if (time == null) {
      throw tree.at(field).exists()
          ? FieldException.invalid(field, "a time of ISO 8601 or in seconds since 1970")
          : FieldException.missing(field);
    }
    return time;
  }

  /** A time in nanoseconds since the epoch; null for zero and for one that is out of bounds. */
  static @Nullable Instant ofNanos(@Nullable Long nanos) {
    return nanos == null || nanos <= 0
        ? null
        : Instant.ofEpochMilli(TimeUnit.NANOSECONDS.toMillis(nanos));
  }

  private static @Nullable Instant ofMillis(double millis) {
    return millis < 0 || millis > RecordBounds.MAX_TIME_MILLIS
        ? null
        : Instant.ofEpochMilli(Math.round(millis));
  }

  private static @Nullable Instant parsed(String text) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return time instanceof OffsetDateTime offset
          ? offset.toInstant()
          : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException fault) {
      return null;
    }
  }

  private static @Nullable Instant bounded(@Nullable Instant time) {
    return time == null
            || time.isBefore(Instant.EPOCH)
            || time.isAfter(Instant.ofEpochMilli(RecordBounds.MAX_TIME_MILLIS))
        ? null
        : time;
  }
}
