package io.privet.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.logs.v1.LogRecord;
import io.opentelemetry.proto.logs.v1.LogsData;
import io.opentelemetry.proto.logs.v1.ResourceLogs;
import io.opentelemetry.proto.logs.v1.ScopeLogs;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import io.opentelemetry.proto.trace.v1.TracesData;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the spans and log records of OTLP in its protobuf encoding. A batch does not say of which
 * of the two it is: fields of the one are of another wire type in the other, so that a batch of
 * logs that is read as spans has none with a trace id of 16 bytes.
 */
final class OtlpProtobuf {
  /** First byte of a batch: its first field, of varying length. */
  private static final int FIRST_BYTE = 0x0A;

  private static final String JSON_SPACE = " \t\r\n";
  private static final int TRACE_ID_BYTES = 16;
  private static final HexFormat HEX = HexFormat.of();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private OtlpProtobuf() {}

  /** Whether a record is rather a batch than JSON, which may begin with a line break as well. */
  static boolean isLikely(byte[] record) {
    if (record.length == 0 || record[0] != FIRST_BYTE) {
      return false;
    }
    int start = 0;
    while (start < record.length && JSON_SPACE.indexOf(record[start]) >= 0) {
      start++;
    }
    return start < record.length && record[start] != '{' && record[start] != '[';
  }

  /** Hands over every span or log record; refuses what is no batch of them. */
  static void read(byte[] record, OtlpEntry.Consumer consumer) throws FieldException {
    TracesData spans = spans(record);
    if (spans == null) {
      readLogs(record, consumer);
      return;
    }
    for (ResourceSpans group : spans.getResourceSpansList()) {
      JsonTree resource = new JsonTree(object(group.getResource().getAttributesList()));
      for (ScopeSpans scope : group.getScopeSpansList()) {
        for (Span span : scope.getSpansList()) {
          consumer.accept(span(span, resource));
        }
      }
    }
  }

  private static void readLogs(byte[] record, OtlpEntry.Consumer consumer) throws FieldException {
    LogsData logs;
    try {
      logs = LogsData.parseFrom(record);
    } catch (InvalidProtocolBufferException fault) {
      throw FieldException.malformed("the record must be JSON or protobuf of OTLP");
    }
    for (ResourceLogs group : logs.getResourceLogsList()) {
      JsonTree resource = new JsonTree(object(group.getResource().getAttributesList()));
      for (ScopeLogs scope : group.getScopeLogsList()) {
        for (LogRecord log : scope.getLogRecordsList()) {
          consumer.accept(log(log, resource));
        }
      }
    }
  }

  /** The batch as one of spans; null when it is none. */
  private static @Nullable TracesData spans(byte[] record) {
    try {
      TracesData batch = TracesData.parseFrom(record);
      return batch.getResourceSpansList().stream()
              .flatMap(group -> group.getScopeSpansList().stream())
              .flatMap(scope -> scope.getSpansList().stream())
              .anyMatch(span -> span.getTraceId().size() == TRACE_ID_BYTES)
          ? batch
          : null;
    } catch (InvalidProtocolBufferException fault) {
      return null;
    }
  }

  private static OtlpEntry span(Span span, JsonTree resource) {
    ObjectNode attributes = object(span.getAttributesList());
    for (Span.Event event : span.getEventsList()) {
      object(event.getAttributesList())
          .properties()
          .forEach(attribute -> attributes.putIfAbsent(attribute.getKey(), attribute.getValue()));
    }
    return new OtlpEntry(
        OtlpEntry.id(hex(span.getTraceId()), hex(span.getSpanId())),
        null,
        EventTimes.ofNanos(span.getStartTimeUnixNano()),
        EventTimes.ofNanos(span.getEndTimeUnixNano()),
        span.getStatus().getCode() == Status.StatusCode.STATUS_CODE_ERROR,
        new JsonTree(attributes),
        resource);
  }

  private static OtlpEntry log(LogRecord log, JsonTree resource) {
    long time = log.getTimeUnixNano() == 0 ? log.getObservedTimeUnixNano() : log.getTimeUnixNano();
    return new OtlpEntry(
        OtlpEntry.id(hex(log.getTraceId()), hex(log.getSpanId())),
        log.getEventName().isBlank() ? null : log.getEventName(),
        EventTimes.ofNanos(time),
        null,
        false,
        new JsonTree(object(log.getAttributesList())),
        resource);
  }

  private static ObjectNode object(List<KeyValue> keyValues) {
    ObjectNode object = NODES.objectNode();
    keyValues.forEach(keyValue -> object.set(keyValue.getKey(), value(keyValue.getValue())));
    return object;
  }

  private static JsonNode value(AnyValue value) {
    return switch (value.getValueCase()) {
      case STRING_VALUE -> NODES.textNode(value.getStringValue());
      case BOOL_VALUE -> NODES.booleanNode(value.getBoolValue());
      case INT_VALUE -> NODES.numberNode(value.getIntValue());
      case DOUBLE_VALUE -> NODES.numberNode(value.getDoubleValue());
      case KVLIST_VALUE -> object(value.getKvlistValue().getValuesList());
      case ARRAY_VALUE -> {
        ArrayNode array = NODES.arrayNode();
        value.getArrayValue().getValuesList().forEach(item -> array.add(value(item)));
        yield array;
      }
      case BYTES_VALUE, STRING_VALUE_STRINDEX, VALUE_NOT_SET -> NullNode.getInstance();
    };
  }

  private static @Nullable String hex(ByteString id) {
    return id.isEmpty() || id.size() > TRACE_ID_BYTES ? null : HEX.formatHex(id.toByteArray());
  }
}
