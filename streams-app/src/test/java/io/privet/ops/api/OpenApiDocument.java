package io.privet.ops.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The document of the API as the tests read it, with every reference put in its place. */
final class OpenApiDocument {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One operation; the responses are by status. */
  record Operation(String path, String method, JsonNode node) {
    Optional<String> role() {
      return Optional.ofNullable(node.path("x-role").textValue());
    }

    /** The status of success. */
    int success() {
      return Integer.parseInt(node.path("responses").fieldNames().next());
    }

    JsonNode response(String status) {
      return node.path("responses").path(status);
    }

    /** The example of a body; empty for an operation without a body. */
    Optional<String> body() {
      JsonNode content = node.path("requestBody").path("content").path("application/json");
      return content.isMissingNode()
          ? Optional.empty()
          : Optional.of(content.path("example").toString());
    }
  }

  private final JsonNode root;

  private OpenApiDocument(JsonNode root) {
    this.root = root;
  }

  static OpenApiDocument load() throws IOException {
    try (InputStream content = Api.class.getResourceAsStream("openapi.yaml")) {
      return new OpenApiDocument(new ObjectMapper(new YAMLFactory()).readTree(content));
    }
  }

  String version() {
    return root.path("openapi").asText();
  }

  List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        operations.add(new Operation(path.getKey(), method.getKey(), resolved(method.getValue())));
      }
    }
    return operations;
  }

  /** What of a body does not fit a response of the document, one sentence each. */
  static List<String> problems(JsonNode response, String mediaType, String body)
      throws IOException {
    JsonNode content = response.path("content").path(mediaType);
    if (content.isMissingNode()) {
      return List.of("no content of " + mediaType);
    }
    JsonNode value = mediaType.endsWith("json") ? JSON.readTree(body) : JSON.valueToTree(body);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(content.path("schema"))
        .validate(value)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private JsonNode resolved(JsonNode node) {
    if (node.path("$ref").isTextual()) {
      return resolved(root.at(node.path("$ref").asText().substring(1)));
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(each -> array.add(resolved(each)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(each -> object.set(each.getKey(), resolved(each.getValue())));
      return object;
    }
    return node;
  }
}
