package io.privet.model;

/**
 * Where a record stood when it was read: topic, partition and offset, or file, 0 and line.
 *
 * @param source topic or file name
 * @param partition partition of the topic; 0 for a file
 * @param offset offset in the partition, or line number from 1 in a file
 */
public record SourcePosition(String source, int partition, long offset) {
  @Override
  public String toString() {
    return source + "-" + partition + "@" + offset;
  }
}
