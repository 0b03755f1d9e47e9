package io.privet.stream;

import io.privet.model.Erasure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * An erasure on its way through the topology: the header of a record without a value, which goes
 * where the records of the principal go. Its name and form are a contract.
 */
final class ErasureHeader {
  private static final String NAME = "privet-erase";

  private ErasureHeader() {}

  /** The header alone. */
  static Headers of(Erasure erasure) {
    String text = erasure.tenant().length() + ":" + erasure.tenant() + erasure.principalKey();
    return new RecordHeaders(
        List.of(new RecordHeader(NAME, text.getBytes(StandardCharsets.UTF_8))));
  }

  /** The erasure of a record without a value. */
  static Erasure read(Headers headers) {
    Header header = headers.lastHeader(NAME);
    String text = new String(header.value(), StandardCharsets.UTF_8);
    int start = text.indexOf(':') + 1;
    int end = start + Integer.parseInt(text, 0, start - 1, 10);
    return new Erasure(text.substring(start, end), text.substring(end));
  }
}
