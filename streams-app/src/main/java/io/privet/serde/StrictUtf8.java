package io.privet.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.util.Utf8;

/**
 * Tells text that was UTF-8 from text that was not.
 *
 * <p>Avro replaces malformed bytes by U+FFFD and says nothing. So only a record that holds this
 * character is suspect, and only a suspect one is read a second time, with every string decoded
 * strictly.
 */
final class StrictUtf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private StrictUtf8() {}

  /** Whether a record that was read may have held malformed text. */
  static boolean isSuspect(IndexedRecord record) {
    for (int i = 0; i < record.getSchema().getFields().size(); i++) {
      if (isSuspectValue(record.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether every string of a record is well-formed.
   *
   * @param offset where the record begins within the bytes
   */
  static boolean isValid(Schema writer, byte[] bytes, int offset) {
    Decoder decoder =
        DecoderFactory.get().binaryDecoder(bytes, offset, bytes.length - offset, null);
    try {
      new StrictReader(writer).read(null, decoder);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isSuspectValue(Object value) {
    return switch (value) {
      case null -> false;
      case String text -> text.indexOf(REPLACEMENT) >= 0;
      case IndexedRecord record -> isSuspect(record);
      case List<?> list -> isSuspectList(list);
      default -> false;
    };
  }

  private static boolean isSuspectList(List<?> list) {
    if (list.isEmpty() || list.getFirst() instanceof Number) {
      return false;
    }
    return list.stream().anyMatch(StrictUtf8::isSuspectValue);
  }

  private static final class StrictReader extends GenericDatumReader<Object> {
    StrictReader(Schema writer) {
      super(writer, writer, slowData());
    }

    /** Avro's fast reader does not ask its subclass for strings. */
    private static GenericData slowData() {
      GenericData data = new GenericData();
      data.setFastReaderEnabled(false);
      return data;
    }

    @Override
    protected Object readString(Object old, Schema expected, Decoder in) throws IOException {
      Utf8 text = in.readString(null);
      UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes(), 0, text.getByteLength()));
      return text;
    }
  }
}
