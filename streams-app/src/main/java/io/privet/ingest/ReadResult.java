package io.privet.ingest;

import io.privet.model.AuditEvent;
import io.privet.model.Rejection;
import java.util.List;

/**
 * What came out of one record.
 *
 * @param events events in the record's own order; a batch record holds several
 * @param rejections parts of the record that could not become events
 * @param ignored parts of the record that are well formed but of no interest to Privet
 */
public record ReadResult(List<AuditEvent> events, List<Rejection> rejections, int ignored) {
  public ReadResult {
    events = List.copyOf(events);
    rejections = List.copyOf(rejections);
  }

  /** A record that is one event. */
  public static ReadResult of(AuditEvent event) {
    return new ReadResult(List.of(event), List.of(), 0);
  }

  /** A record that could not be read. */
  public static ReadResult rejected(Rejection rejection) {
    return new ReadResult(List.of(), List.of(rejection), 0);
  }
}
