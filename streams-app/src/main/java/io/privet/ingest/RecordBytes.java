package io.privet.ingest;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a record, within their bound and no longer compressed. */
final class RecordBytes {
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private RecordBytes() {}

  /** The bytes of a value, unpacked where they are gzip; refuses none and too many. */
  static byte[] of(byte @Nullable [] value) throws FieldException {
    if (value == null || value.length == 0) {
      throw FieldException.empty();
    }
    return bounded(isGzip(value) ? unpacked(value) : value);
  }

  private static boolean isGzip(byte[] value) {
    return value.length > 1 && (value[0] & 0xFF) == GZIP_FIRST && (value[1] & 0xFF) == GZIP_SECOND;
  }

  private static byte[] unpacked(byte[] value) throws FieldException {
    try (GZIPInputStream input = new GZIPInputStream(new ByteArrayInputStream(value))) {
      return input.readNBytes(RecordBounds.MAX_RECORD_BYTES + 1);
    } catch (EOFException fault) {
      throw FieldException.truncated("the record must be gzip to its end");
    } catch (IOException fault) {
      throw FieldException.malformed("the record must be gzip, as it begins so");
    }
  }

  private static byte[] bounded(byte[] bytes) throws FieldException {
    if (bytes.length > RecordBounds.MAX_RECORD_BYTES) {
      throw FieldException.tooLarge("the record", RecordBounds.MAX_RECORD_BYTES, "bytes");
    }
    return bytes;
  }
}
