package io.privet.ingest;

import io.privet.model.SourcePosition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Sample records of sources, written by us from the published lists of fields. */
final class SourceSamples {
  static final SourcePosition POSITION = new SourcePosition("topic", 3, 14);

  private SourceSamples() {}

  /** The bytes of a sample: {@code litellm/chat.json}. */
  static byte[] bytes(String name) {
    try (InputStream input = SourceSamples.class.getResourceAsStream("/sources/" + name)) {
      return Objects.requireNonNull(input, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes in gzip. */
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream output = new GZIPOutputStream(packed)) {
      output.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
