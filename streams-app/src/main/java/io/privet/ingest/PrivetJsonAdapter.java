package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.privet.model.AuditEvent;
import io.privet.model.SourcePosition;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Privet JSON: one JSON object a record, described field by field in {@code
 * docs/formats/privet-json.md}. Threads may share an instance.
 */
public final class PrivetJsonAdapter implements SourceAdapter {
  private static final ReadResult FOREIGN = ReadResult.ignored(IgnoredReason.OTHER_KIND);

  private static final JsonFactory FACTORY = BoundedJson.factory(BoundedJson.ANY_TOKENS);

  private final RepeatedStrings strings = new RepeatedStrings();

  @Override
  public String format() {
    return "privet-json";
  }

  @Override
  public ReadResult read(byte @Nullable [] value, SourcePosition position) {
    byte[] record = value == null ? new byte[0] : value;
    try {
      return readRecord(record);
    } catch (FieldException fault) {
      return isForeign(record) ? FOREIGN : ReadResult.rejected(fault.rejection(position));
    } catch (IOException fault) {
      return ReadResult.rejected(UnreadableJson.rejection(fault, record, position));
    }
  }

  private ReadResult readRecord(byte[] record) throws IOException, FieldException {
    if (record.length > RecordBounds.MAX_RECORD_BYTES) {
      throw FieldException.tooLarge("the record", RecordBounds.MAX_RECORD_BYTES, "bytes");
    }
    try (JsonParser parser = FACTORY.createParser(record)) {
      if (parser.nextToken() == null) {
        throw FieldException.empty();
      }
      RecordFields fields = new RecordFields(record);
      new JsonFields(parser, strings).object("the record", fields);
      if (parser.nextToken() != null) {
        throw FieldException.wrongType("the record", "one JSON object");
      }
      return ReadResult.of(fields.event());
    }
  }

  /** Whether the record is an event of a kind that this format does not describe. */
  private static boolean isForeign(byte[] record) {
    try {
      String kind = kind(record);
      return kind != null && EventFields.ofKind(kind).isEmpty();
    } catch (IOException | FieldException fault) {
      return false;
    }
  }

  /** The kind of event, found ahead of the other fields; null when there is none. */
  private static @Nullable String kind(byte[] record) throws IOException, FieldException {
    try (JsonParser parser = FACTORY.createParser(record)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken token = parser.nextToken();
        if (name.equals(HeaderFields.KIND)) {
          return token == JsonToken.VALUE_STRING ? parser.getText() : null;
        }
        parser.skipChildren();
      }
      return null;
    }
  }

  /** All fields of one record: the header's, and those that its kind of event has. */
  private static final class RecordFields implements JsonFields.ObjectReader {
    private final byte[] record;
    private final HeaderFields header = new HeaderFields();
    private @Nullable EventFields body;

    RecordFields(byte[] record) {
      this.record = record;
    }

    @Override
    public boolean read(String name, JsonFields fields) throws IOException, FieldException {
      return header.read(name, fields) || body().read(name, fields);
    }

    AuditEvent event() throws IOException, FieldException {
      return body().event(header);
    }

    private EventFields body() throws IOException, FieldException {
      if (body == null) {
        String kind = header.kind() == null ? kind(record) : header.kind();
        body =
            EventFields.ofKind(required(kind, HeaderFields.KIND))
                .orElseThrow(() -> FieldException.invalid(HeaderFields.KIND, "a known kind"));
      }
      return body;
    }
  }
}
