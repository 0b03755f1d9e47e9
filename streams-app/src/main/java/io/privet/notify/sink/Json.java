package io.privet.notify.sink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** JSON bodies. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode list() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode texts(List<String> values) {
    ArrayNode list = list();
    values.forEach(list::add);
    return list;
  }

  /**
   * The body as text on one line and in ASCII, so that text of others in it cannot change how the
   * line is shown.
   */
  static String writeAscii(JsonNode body) {
    return write(ASCII, body);
  }

  /** The body as text on one line. */
  static String write(JsonNode body) {
    return write(MAPPER.writer(), body);
  }

  private static String write(ObjectWriter writer, JsonNode body) {
    try {
      return writer.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON could not be written", e);
    }
  }

  /** An answer as a tree; a missing node for anything but JSON. */
  static JsonNode read(String answer) {
    try {
      return MAPPER.readTree(answer);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }
}
