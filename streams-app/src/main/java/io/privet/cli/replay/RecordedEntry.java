package io.privet.cli.replay;

import io.privet.ingest.ReadResult;
import io.privet.model.SourcePosition;

/**
 * What one line of a recording holds.
 *
 * @param sizeBytes length of the line
 */
public record RecordedEntry(SourcePosition position, ReadResult result, int sizeBytes) {
  /** Time of an entry without events; before all others, so that it waits for nothing. */
  static final long NO_TIME = Long.MIN_VALUE;

  /** Event time of the first event, milliseconds since the epoch; {@link #NO_TIME} without one. */
  long timeMillis() {
    return hasTime() ? result.events().getFirst().header().time().toEpochMilli() : NO_TIME;
  }

  boolean hasTime() {
    return !result.events().isEmpty();
  }
}
