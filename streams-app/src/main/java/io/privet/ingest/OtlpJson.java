package io.privet.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Finds the spans and log records of OTLP in its JSON encoding. */
final class OtlpJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private OtlpJson() {}

  /** Hands over every span and log record; refuses what is no batch of them. */
  static void read(JsonTree batch, OtlpEntry.Consumer consumer) throws FieldException {
    JsonTree spans = batch.at("resourceSpans");
    JsonTree logs = batch.at("resourceLogs");
    if (!spans.isArray() && !logs.isArray() && !batch.at("resourceMetrics").isArray()) {
      throw FieldException.missing("resourceSpans or resourceLogs");
    }
    for (JsonTree group : spans.items()) {
      JsonTree resource = attributes(group.at("resource"));
      for (JsonTree scope : group.items("scopeSpans")) {
        for (JsonTree span : scope.items("spans")) {
          consumer.accept(span(span, resource));
        }
      }
    }
    for (JsonTree group : logs.items()) {
      JsonTree resource = attributes(group.at("resource"));
      for (JsonTree scope : group.items("scopeLogs")) {
        for (JsonTree log : scope.items("logRecords")) {
          consumer.accept(log(log, resource));
        }
      }
    }
  }

  private static OtlpEntry span(JsonTree span, JsonTree resource) throws FieldException {
    ObjectNode attributes = object(span.items("attributes"));
    for (JsonTree event : span.items("events")) {
      object(event.items("attributes"))
          .properties()
          .forEach(attribute -> attributes.putIfAbsent(attribute.getKey(), attribute.getValue()));
    }
    String status = span.at("status").name("code");
    return new OtlpEntry(
        OtlpEntry.id(span.name("traceId"), span.name("spanId")),
        null,
        EventTimes.ofNanos(span.integer("startTimeUnixNano")),
        EventTimes.ofNanos(span.integer("endTimeUnixNano")),
        "2".equals(status) || "STATUS_CODE_ERROR".equals(status),
        new JsonTree(attributes),
        resource);
  }

  private static OtlpEntry log(JsonTree log, JsonTree resource) throws FieldException {
    ObjectNode attributes = object(log.items("attributes"));
    Long time = log.integer("timeUnixNano");
    return new OtlpEntry(
        OtlpEntry.id(log.name("traceId"), log.name("spanId")),
        log.name("eventName"),
        EventTimes.ofNanos(time == null || time == 0 ? log.integer("observedTimeUnixNano") : time),
        null,
        false,
        new JsonTree(attributes),
        resource);
  }

  private static JsonTree attributes(JsonTree holder) {
    return new JsonTree(object(holder.items("attributes")));
  }

  private static ObjectNode object(Iterable<JsonTree> keyValues) {
    ObjectNode object = NODES.objectNode();
    for (JsonTree keyValue : keyValues) {
      String key = keyValue.at("key").text();
      if (key != null) {
        object.set(key, value(keyValue.at("value")));
      }
    }
    return object;
  }

  private static JsonNode value(JsonTree value) {
    for (String plain : new String[] {"stringValue", "boolValue", "intValue", "doubleValue"}) {
      if (value.at(plain).exists()) {
        return value.at(plain).node();
      }
    }
    if (value.at("kvlistValue").exists()) {
      return object(value.at("kvlistValue").items("values"));
    }
    if (value.at("arrayValue").exists()) {
      ArrayNode array = NODES.arrayNode();
      value.at("arrayValue").items("values").forEach(item -> array.add(value(item)));
      return array;
    }
    return NullNode.getInstance();
  }
}
