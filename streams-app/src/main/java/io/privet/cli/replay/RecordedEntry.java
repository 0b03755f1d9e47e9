package io.privet.cli.replay;

import io.privet.ingest.ReadResult;
import io.privet.model.AuditEvent;
import io.privet.model.SourcePosition;
import java.util.ArrayList;
import java.util.List;

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

  /** The entry as one for each event, the first of which has all else with it. */
  List<RecordedEntry> parts() {
    if (result.events().size() < 2) {
      return List.of(this);
    }
    List<RecordedEntry> parts = new ArrayList<>(result.events().size());
    for (AuditEvent event : result.events()) {
      ReadResult part =
          parts.isEmpty()
              ? new ReadResult(List.of(event), result.rejections(), result.ignored())
              : ReadResult.of(event);
      parts.add(new RecordedEntry(position, part, parts.isEmpty() ? sizeBytes : 0));
    }
    return parts;
  }
}
