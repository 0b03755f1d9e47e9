package io.privet.model;

/**
 * Features of a data access.
 *
 * @param object keyed hash of the object; 0 for the data set as a whole
 * @param rows rows read; -1 where unknown
 * @param bytes bytes that left the store; -1 where unknown
 * @param subjects distinct data subjects read; -1 where unknown
 * @param destination keyed hash of where the data went; 0 where it went nowhere else
 * @param hits what of the watchlist was accessed
 */
public record AccessFeatures(
    DataOperation operation,
    long object,
    long rows,
    long bytes,
    long subjects,
    long destination,
    WatchHits hits)
    implements Features {
  /** Features of an access to nothing of the watchlist. */
  public AccessFeatures(
      DataOperation operation,
      long object,
      long rows,
      long bytes,
      long subjects,
      long destination) {
    this(operation, object, rows, bytes, subjects, destination, WatchHits.NONE);
  }
}
