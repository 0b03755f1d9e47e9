package io.privet.cli.replay;

import io.privet.ingest.RecordBounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, plain or gzip as its first bytes say, read as a stream.
 *
 * <p>A line longer than a record may be is cut one byte above that bound, so that whoever reads the
 * record refuses it, and its rest is skipped.
 */
public final class RecordedLines extends RecordedRecords {
  private static final int MAX_LINE_BYTES = RecordBounds.MAX_RECORD_BYTES + 1;

  private final ByteArrayOutputStream carried = new ByteArrayOutputStream();

  private RecordedLines(RecordedStream stream) {
    super(stream);
  }

  /**
   * Opens a file at its first line.
   *
   * @throws IOException naming the file, when it cannot be read or begins like gzip but is not
   */
  public static RecordedLines open(Path file) throws IOException {
    return new RecordedLines(RecordedStream.open(file));
  }

  @Override
  public boolean isInOrder() {
    return true;
  }

  /** The next line without its end; null after the last one. */
  @Override
  public byte @Nullable [] next() throws IOException {
    carried.reset();
    while (start < limit || fill()) {
      int end = endOfLine();
      if (end < limit) {
        byte[] line = line(end);
        start = end + 1;
        number++;
        return line;
      }
      carry(end);
    }
    if (carried.size() == 0) {
      return null;
    }
    number++;
    return line(start);
  }

  private int endOfLine() {
    int end = start;
    while (end < limit && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private byte[] line(int end) {
    byte[] line;
    if (carried.size() == 0) {
      line = Arrays.copyOfRange(buffer, start, end);
    } else {
      carry(end);
      line = carried.toByteArray();
    }
    boolean hasReturn = line.length > 0 && line[line.length - 1] == '\r';
    return hasReturn ? Arrays.copyOf(line, line.length - 1) : line;
  }

  private void carry(int end) {
    carried.write(buffer, start, Math.min(end - start, MAX_LINE_BYTES - carried.size()));
    start = end;
  }
}
