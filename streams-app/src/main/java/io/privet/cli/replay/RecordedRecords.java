package io.privet.cli.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The records of a file, read as a stream. */
public sealed interface RecordedRecords extends Closeable permits RecordedLines, RecordedValues {
  /** Opens a file at its first record. */
  @FunctionalInterface
  interface Opener {
    /**
     * Opens a file.
     *
     * @throws IOException naming the file, when it cannot be read or begins like gzip but is not
     */
    RecordedRecords open(Path file) throws IOException;
  }

  /** Whether records stand in order of time, as those who write them promise. */
  boolean isInOrder();

  /** The next record; null after the last one. */
  byte @Nullable [] next() throws IOException;

  /** Number of the record that was read last, from 1. */
  long number();

  /** Bytes of the file itself that have been read so far. */
  long bytesRead() throws IOException;
}
