package io.privet.ingest;

import io.privet.model.AuditEvent;
import io.privet.model.Rejection;
import io.privet.model.SourcePosition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what comes out of the entries of one record, up to {@link RecordBounds#MAX_ENTRIES}. */
final class Entries {
  private final SourcePosition position;
  private final List<AuditEvent> events = new ArrayList<>(1);
  private final List<Rejection> rejections = new ArrayList<>(0);
  private final Map<IgnoredReason, Integer> ignored = new EnumMap<>(IgnoredReason.class);
  private int begun;

  Entries(SourcePosition position) {
    this.position = position;
  }

  /** Reads one entry. */
  @FunctionalInterface
  interface Reading {
    void read() throws FieldException;
  }

  /**
   * Takes the next entry; what is wrong with it is refused by itself.
   *
   * @throws FieldException when the record is full
   */
  void take(Reading reading) throws FieldException {
    if (events.size() + rejections.size() >= RecordBounds.MAX_ENTRIES) {
      throw FieldException.tooLarge("the record", RecordBounds.MAX_ENTRIES, "entries");
    }
    begun++;
    try {
      reading.read();
    } catch (FieldException fault) {
      reject(fault);
    }
  }

  /** Where the entry at hand stands; unique within the source. */
  String place() {
    return position + "#" + begun;
  }

  /** Takes an event of the entry at hand. */
  void add(AuditEvent event) {
    events.add(event);
  }

  /** Leaves the entry at hand aside. */
  void ignore(IgnoredReason reason) {
    ignored.merge(reason, 1, Integer::sum);
  }

  /** Refuses what follows in the record, or all of it. */
  void rejectRest(Rejection rejection) {
    rejections.add(rejection);
  }

  /** All that was gathered. */
  ReadResult result() {
    return new ReadResult(events, rejections, ignored);
  }

  private void reject(FieldException fault) {
    Rejection rejection = fault.rejection(position);
    rejections.add(
        new Rejection(
            rejection.reason(),
            position,
            "entry " + begun + ": " + rejection.detail(),
            rejection.errorClass(),
            null));
  }
}
