package io.privet.serde;

import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Finding;
import io.privet.model.flat.FlatFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/**
 * The internal form of records that are few: a version byte, then Avro binary of the schema of that
 * version, which needs no registry. An older version is read by Avro's schema resolution.
 */
public final class VersionedCodec<T> {
  private static final int INITIAL_BYTES = 512;

  private final AvroMapping<T, ?> mapping;
  private final List<Schema> versions;

  /**
   * A codec over all versions so far.
   *
   * @param versions schema of each version from 1; the last is the current one
   */
  VersionedCodec(AvroMapping<T, ?> mapping, List<Schema> versions) {
    TrustedClasses.install();
    this.mapping = mapping;
    this.versions = List.copyOf(versions);
  }

  /** The codec of findings, on their way to alerting. */
  public static VersionedCodec<Finding> findings() {
    return new VersionedCodec<>(AvroFindings.MAPPING, List.of(AvroFindings.MAPPING.schema()));
  }

  /** The codec of alerts, in the store of episodes. */
  public static VersionedCodec<Alert> alerts() {
    return new VersionedCodec<>(
        AvroAlerts.MAPPING, List.of(former("alert-v1.avsc"), AvroAlerts.MAPPING.schema()));
  }

  /** The bytes of a value, in the current version. */
  public byte[] encode(T value) {
    return encode(mapping, value);
  }

  /**
   * The value of these bytes, of whatever version.
   *
   * @throws FlatFormatException when they are of an unknown version, cut off or out of bounds
   */
  public T decode(byte[] bytes) {
    int version = bytes.length == 0 ? 0 : bytes[0];
    if (version < 1 || version > versions.size()) {
      throw new FlatFormatException(
          "%s was of version %d but this Privet reads versions 1 to %d"
              .formatted(mapping.name(), version, versions.size()));
    }
    return decode(mapping, versions.get(version - 1), bytes);
  }

  /** The codec of commands about alerts, on their way to alerting. */
  public static VersionedCodec<Command> commands() {
    return new VersionedCodec<>(AvroCommands.MAPPING, List.of(AvroCommands.MAPPING.schema()));
  }

  private static Schema former(String resource) {
    try (InputStream file =
        Objects.requireNonNull(VersionedCodec.class.getResourceAsStream(resource), resource)) {
      return new Schema.Parser().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  private <R extends SpecificRecord> byte[] encode(AvroMapping<T, R> form, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(INITIAL_BYTES);
    bytes.write(versions.size());
    BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
    try {
      new SpecificDatumWriter<>(form.type()).write(form.toAvro().apply(value), encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused bytes", e);
    }
    return bytes.toByteArray();
  }

  private <R extends SpecificRecord> T decode(AvroMapping<T, R> form, Schema writer, byte[] bytes) {
    BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, 1, bytes.length - 1, null);
    boolean complete;
    T value;
    try {
      value =
          form.toModel()
              .apply(new SpecificDatumReader<R>(writer, form.schema()).read(null, decoder));
      complete = decoder.isEnd();
    } catch (IOException | RuntimeException e) { // Avro has a dozen kinds of its own for bad bytes
      throw new FlatFormatException(
          form.name() + " held bytes that no writer writes: " + e.getClass().getSimpleName());
    }
    if (!complete) {
      throw new FlatFormatException(form.name() + " ended but more bytes followed");
    }
    return value;
  }
}
