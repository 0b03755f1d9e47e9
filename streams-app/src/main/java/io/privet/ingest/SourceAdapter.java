package io.privet.ingest;

import io.privet.model.SourcePosition;
import org.jspecify.annotations.Nullable;

/** Reads the records of one source format. */
public interface SourceAdapter {
  /** Name of the format in settings and on the command line: {@code privet-json}. */
  String format();

  /**
   * Reads one record. Never throws on any bytes: bad input comes back as a rejection.
   *
   * @param value the record's value; null or empty for a tombstone
   * @throws SourceUnavailableException when the fault is the world's and not the record's
   */
  ReadResult read(byte @Nullable [] value, SourcePosition position);
}
