package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.regex.Pattern;

/** Tells why bytes are not JSON. */
final class UnreadableJson {
  private static final List<String> WORDS =
      List.of("true", "false", "null", "NaN", "Infinity", "-Infinity");
  private static final Pattern CUT_NUMBER = Pattern.compile("-?[0-9]+\\.?[0-9]*([eE][+-]?)?");
  private static final int WINDOW_CHARS = 4_096;

  private UnreadableJson() {}

  /** The rejection for a fault of the parser on a record. */
  static Rejection rejection(IOException fault, byte[] value, SourcePosition position) {
    return new Rejection(
        reason(fault, value), position, detail(fault), fault.getClass().getSimpleName(), null);
  }

  private static RejectionReason reason(IOException fault, byte[] value) {
    if (fault instanceof StreamConstraintsException) {
      return RejectionReason.TOO_LARGE;
    }
    if (!isUtf8(value)) {
      return RejectionReason.BAD_ENCODING;
    }
    return fault instanceof JsonEOFException || isCutScalar(value, offset(fault))
        ? RejectionReason.TRUNCATED
        : RejectionReason.MALFORMED;
  }

  /** Whether the fault is a word or a number that the end of the record cuts. */
  private static boolean isCutScalar(byte[] value, long offset) {
    int start = value.length;
    while (start > 0 && isScalarByte(value[start - 1])) {
      start--;
    }
    if (offset < start || value.length - start > RecordBounds.MAX_NUMBER_CHARS) {
      return false;
    }
    String tail = new String(value, start, value.length - start, UTF_8);
    return CUT_NUMBER.matcher(tail).matches()
        || WORDS.stream().anyMatch(word -> word.startsWith(tail));
  }

  private static boolean isScalarByte(byte b) {
    return (b >= '0' && b <= '9')
        || (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || b == '-'
        || b == '+'
        || b == '.';
  }

  // The parser's own message quotes the record and is never passed on.
  private static String detail(IOException fault) {
    if (fault instanceof StreamConstraintsException) {
      return "the record must nest at most %d deep, with numbers of at most %d and names of at most %d characters, and at most %d tokens"
          .formatted(
              RecordBounds.MAX_NESTING,
              RecordBounds.MAX_NUMBER_CHARS,
              RecordBounds.MAX_NAME_CHARS,
              RecordBounds.MAX_TOKENS);
    }
    return "the record must be one JSON object in UTF-8 but stops being so at byte "
        + offset(fault);
  }

  private static long offset(IOException fault) {
    return fault instanceof JsonProcessingException json && json.getLocation() != null
        ? json.getLocation().getByteOffset()
        : -1;
  }

  /** Whether the bytes are UTF-8, except that the last character may be cut. */
  private static boolean isUtf8(byte[] value) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(value);
    CharBuffer window = CharBuffer.allocate(WINDOW_CHARS);
    while (true) {
      CoderResult result = decoder.decode(bytes, window.clear(), false);
      if (!result.isOverflow()) {
        return !result.isError();
      }
    }
  }
}
