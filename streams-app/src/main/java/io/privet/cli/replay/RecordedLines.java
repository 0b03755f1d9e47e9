package io.privet.cli.replay;

import io.privet.ingest.RecordBounds;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, plain or gzip as its first bytes say, read as a stream.
 *
 * <p>A line longer than a record may be is cut one byte above that bound, so that whoever reads the
 * record refuses it, and its rest is skipped.
 */
public final class RecordedLines implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int MAX_LINE_BYTES = RecordBounds.MAX_RECORD_BYTES + 1;
  private static final int GZIP_MAGIC = 0x1F8B;

  private final FileChannel channel;
  private final InputStream input;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final ByteArrayOutputStream carried = new ByteArrayOutputStream();
  private int start;
  private int limit;
  private long number;

  private RecordedLines(FileChannel channel, InputStream input) {
    this.channel = channel;
    this.input = input;
  }

  /**
   * Opens a file at its first line.
   *
   * @throws IOException naming the file, when it cannot be read or begins like gzip but is not
   */
  public static RecordedLines open(Path file) throws IOException {
    try {
      return open(FileChannel.open(file));
    } catch (IOException failure) {
      throw new IOException(
          file + " must be readable text or gzip but could not be opened", failure);
    }
  }

  private static RecordedLines open(FileChannel channel) throws IOException {
    try {
      InputStream bytes = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
      bytes.mark(2);
      int magic = bytes.read() << Byte.SIZE | bytes.read();
      bytes.reset();
      return new RecordedLines(
          channel, magic == GZIP_MAGIC ? new GZIPInputStream(bytes, BUFFER_BYTES) : bytes);
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  /** The next line without its end; null after the last one. */
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

  /** Number of the line that was read last, from 1. */
  public long number() {
    return number;
  }

  /** Bytes of the file itself that have been read so far. */
  public long bytesRead() throws IOException {
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  private boolean fill() throws IOException {
    start = 0;
    limit = Math.max(0, input.read(buffer));
    return limit > 0;
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
