package io.privet.ingest;

import io.privet.model.AuditEvent;
import io.privet.model.Rejection;
import java.util.List;
import java.util.Map;

/**
 * What came out of one record.
 *
 * @param events events in the record's own order; a batch record holds several
 * @param rejections parts of the record that could not become events
 * @param ignored number of parts that are well formed but of no interest, by reason; none is zero
 */
public record ReadResult(
    List<AuditEvent> events, List<Rejection> rejections, Map<IgnoredReason, Integer> ignored) {
  public ReadResult {
    events = List.copyOf(events);
    rejections = List.copyOf(rejections);
    ignored = Map.copyOf(ignored);
  }

  /** A record that is one event. */
  public static ReadResult of(AuditEvent event) {
    return new ReadResult(List.of(event), List.of(), Map.of());
  }

  /** A record that could not be read. */
  public static ReadResult rejected(Rejection rejection) {
    return new ReadResult(List.of(), List.of(rejection), Map.of());
  }

  /** A record that is of no interest. */
  public static ReadResult ignored(IgnoredReason reason) {
    return new ReadResult(List.of(), List.of(), Map.of(reason, 1));
  }

  /** Number of parts that are of no interest. */
  public int ignoredParts() {
    return ignored.values().stream().mapToInt(Integer::intValue).sum();
  }
}
