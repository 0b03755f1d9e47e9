package io.privet.ingest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span or a log record of OTLP, from either of its encodings.
 *
 * @param id trace and span; null where the entry lies in no span
 * @param eventName name of the event that a log record tells; null for a span
 * @param time when it began; null where not said
 * @param end when it ended; null for a log record
 * @param isFailed whether the status of the span is an error
 * @param attributes values by name, those of the span's own events among them
 * @param resource values by name of what emitted it
 */
record OtlpEntry(
    @Nullable String id,
    @Nullable String eventName,
    @Nullable Instant time,
    @Nullable Instant end,
    boolean isFailed,
    JsonTree attributes,
    JsonTree resource) {
  /** Takes the entries of a record in. */
  @FunctionalInterface
  interface Consumer {
    void accept(OtlpEntry entry) throws FieldException;
  }

  /** How long it took, milliseconds; null where not said. */
  @Nullable Long latencyMillis() {
    return time == null || end == null || end.isBefore(time)
        ? null
        : Duration.between(time, end).toMillis();
  }

  /** Id of an entry that lies in a span. */
  static @Nullable String id(@Nullable String traceId, @Nullable String spanId) {
    return traceId == null || spanId == null ? null : traceId + ":" + spanId;
  }
}
