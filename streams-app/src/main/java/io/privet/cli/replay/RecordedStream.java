package io.privet.cli.replay;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a file, plain or gzip as its first bytes say.
 *
 * @param channel the file itself
 * @param input its bytes, no longer compressed
 */
record RecordedStream(FileChannel channel, InputStream input) implements Closeable {
  /** Bytes that are read in one go. */
  static final int BUFFER_BYTES = 1 << 16;

  private static final int GZIP_MAGIC = 0x1F8B;

  /**
   * Opens a file.
   *
   * @throws IOException naming the file, when it cannot be read or begins like gzip but is not
   */
  static RecordedStream open(Path file) throws IOException {
    try {
      return open(FileChannel.open(file));
    } catch (IOException failure) {
      throw new IOException(
          file + " must be readable text or gzip but could not be opened", failure);
    }
  }

  private static RecordedStream open(FileChannel channel) throws IOException {
    try {
      InputStream bytes = new BufferedInputStream(Channels.newInputStream(channel), BUFFER_BYTES);
      bytes.mark(2);
      int magic = bytes.read() << Byte.SIZE | bytes.read();
      bytes.reset();
      return new RecordedStream(
          channel, magic == GZIP_MAGIC ? new GZIPInputStream(bytes, BUFFER_BYTES) : bytes);
    } catch (IOException | RuntimeException failure) {
      channel.close();
      throw failure;
    }
  }

  /** Bytes of the file itself that have been read so far. */
  long bytesRead() throws IOException {
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
