package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.model.SourcePosition;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unfolds a record of a log in JSON, plain or gzip, into its entries. A record may be one entry, an
 * array or a sequence of them, or an envelope in which logs travel: {@code Records} of AWS, {@code
 * records} of Azure, {@code logEvents} of a CloudWatch subscription, {@code detail} of EventBridge;
 * and one of these within another.
 */
final class JsonLog {
  /** Reads one entry. */
  @FunctionalInterface
  interface EntryReader {
    /**
     * Adds the events of an entry, or says that it is of no interest.
     *
     * @throws FieldException when it cannot become an event
     */
    void read(JsonTree entry, Entries entries) throws FieldException;
  }

  /** Levels of envelopes; CloudTrail from an array of CloudWatch subscriptions has three. */
  private static final int MAX_ENVELOPES = 4;

  private static final List<String> BATCHES = List.of("Records", "records", "logEvents");

  private static final ObjectMapper MAPPER =
      new ObjectMapper(BoundedJson.factory(RecordBounds.MAX_TOKENS));

  private final Entries entries;
  private final EntryReader documents;

  private JsonLog(Entries entries, EntryReader documents) {
    this.entries = entries;
    this.documents = documents;
  }

  /** Reads a record whose objects are entries; whatever the bytes, it throws nothing. */
  static ReadResult read(byte @Nullable [] value, SourcePosition position, EntryReader reader) {
    Entries entries = new Entries(position);
    try {
      readDocuments(
          RecordBytes.of(value),
          position,
          entries,
          (document, all) ->
              all.take(
                  () -> {
                    if (!document.isObject()) {
                      throw FieldException.wrongType("the entry", "an object");
                    }
                    reader.read(document, all);
                  }));
    } catch (FieldException fault) {
      entries.rejectRest(fault.rejection(position));
    }
    return entries.result();
  }

  /** Reads a record whose objects hold entries in a way of their own. */
  static void readDocuments(
      byte[] record, SourcePosition position, Entries entries, EntryReader documents)
      throws FieldException {
    try {
      new JsonLog(entries, documents).read(record);
    } catch (IOException fault) {
      entries.rejectRest(UnreadableJson.rejection(fault, record, position));
    }
  }

  /** A text that holds JSON as a tree; any other text as it is. */
  static JsonTree parsed(JsonTree value) {
    String text = value.text();
    if (text == null || !(text.startsWith("[") || text.startsWith("{"))) {
      return value;
    }
    try {
      return new JsonTree(MAPPER.readTree(text.getBytes(UTF_8)));
    } catch (IOException fault) {
      return value;
    }
  }

  private void read(byte[] record) throws IOException, FieldException {
    try (JsonParser parser = MAPPER.createParser(record)) {
      if (parser.nextToken() == null) {
        throw FieldException.empty();
      }
      boolean isArray = parser.hasToken(JsonToken.START_ARRAY);
      // The elements of an array are read one by one: only one of them is held as a tree.
      JsonToken token = isArray ? parser.nextToken() : parser.currentToken();
      while (token != null) {
        if (token != JsonToken.END_ARRAY) {
          unfold(MAPPER.readTree(parser), MAX_ENVELOPES);
        }
        token = parser.nextToken();
      }
    }
  }

  private void unfold(JsonNode node, int envelopes) throws IOException, FieldException {
    if (envelopes > 0 && unwrap(node, envelopes - 1)) {
      return;
    }
    documents.read(new JsonTree(node), entries);
  }

  /** Unfolds what is within an envelope; answers false for what is none. */
  private boolean unwrap(JsonNode node, int envelopes) throws IOException, FieldException {
    if (node.isArray()) {
      unfoldAll(node, envelopes);
      return true;
    }
    for (String batch : BATCHES) {
      if (node.path(batch).isArray()) {
        if (node.path("messageType").asText().equals("CONTROL_MESSAGE")) {
          entries.ignore(IgnoredReason.CONTROL_MESSAGE);
        } else {
          unfoldAll(node.path(batch), envelopes);
        }
        return true;
      }
    }
    if (node.has("detail-type") && node.path("detail").isObject()) {
      unfold(node.path("detail"), envelopes);
      return true;
    }
    JsonNode message = node.path("message");
    if (message.isTextual()
        && message.textValue().startsWith("{")
        && (node.has("timestamp") || node.has("@timestamp"))) {
      unfoldText(message, envelopes);
      return true;
    }
    return false;
  }

  private void unfoldAll(JsonNode array, int envelopes) throws IOException, FieldException {
    for (JsonNode element : array) {
      unfold(element, envelopes);
    }
  }

  private void unfoldText(JsonNode message, int envelopes) throws IOException, FieldException {
    JsonTree inner = parsed(new JsonTree(message));
    if (inner.isObject() || inner.isArray()) {
      unfold(inner.node(), envelopes);
    } else {
      entries.take(
          () -> {
            throw FieldException.malformed("message must be one JSON object");
          });
    }
  }
}
