package io.privet.cli.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The records of a file, read as a stream. */
public abstract sealed class RecordedRecords implements Closeable
    permits RecordedLines, RecordedValues {
  /** Opens a file at its first record. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens a file.
     *
     * @throws IOException naming the file, when it cannot be read or begins like gzip but is not
     */
    RecordedRecords open(Path file) throws IOException;
  }

  /** Bytes at hand: those from {@link #start} up to {@link #limit} are not yet looked at. */
  final byte[] buffer = new byte[RecordedStream.BUFFER_BYTES];

  int start;
  int limit;
  long number;
  private final RecordedStream stream;

  RecordedRecords(RecordedStream stream) {
    this.stream = stream;
  }

  /** Whether records stand in order of time, as those who write them promise. */
  public abstract boolean isInOrder();

  /** The next record; null after the last one. */
  public abstract byte @Nullable [] next() throws IOException;

  /** Number of the record that was read last, from 1. */
  public final long number() {
    return number;
  }

  /** Bytes of the file itself that have been read so far. */
  public final long bytesRead() throws IOException {
    return stream.bytesRead();
  }

  @Override
  public final void close() throws IOException {
    stream.close();
  }

  /** Reads on into the buffer; false at the end of the file. */
  final boolean fill() throws IOException {
    start = 0;
    limit = Math.max(0, stream.input().read(buffer));
    return limit > 0;
  }
}
