package io.privet.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.opentelemetry.proto.logs.v1.LogsData;
import io.opentelemetry.proto.trace.v1.TracesData;
import java.io.IOException;
import java.util.HexFormat;

/** Turns batches of OTLP in JSON into the same in protobuf. */
final class OtlpSamples {
  private OtlpSamples() {}

  /** The batch in protobuf. */
  static byte[] protobuf(byte[] json) throws IOException {
    JsonNode batch = new ObjectMapper().readTree(json);
    Message.Builder builder =
        batch.has("resourceSpans") ? TracesData.newBuilder() : LogsData.newBuilder();
    fill(builder, batch);
    return builder.build().toByteArray();
  }

  private static void fill(Message.Builder builder, JsonNode json) {
    for (FieldDescriptor field : builder.getDescriptorForType().getFields()) {
      JsonNode value = json.path(field.getJsonName());
      if (value.isArray()) {
        value.forEach(item -> builder.addRepeatedField(field, value(builder, field, item)));
      } else if (!value.isMissingNode()) {
        builder.setField(field, value(builder, field, value));
      }
    }
  }

  private static Object value(Message.Builder parent, FieldDescriptor field, JsonNode json) {
    return switch (field.getJavaType()) {
      case MESSAGE -> {
        Message.Builder builder = parent.newBuilderForField(field);
        fill(builder, json);
        yield builder.build();
      }
      case ENUM -> field.getEnumType().findValueByNumber(json.asInt());
      case LONG -> json.asLong();
      case INT -> json.asInt();
      case DOUBLE -> json.asDouble();
      case FLOAT -> (float) json.asDouble();
      case BOOLEAN -> json.asBoolean();
      case STRING -> json.asText();
      case BYTE_STRING -> ByteString.copyFrom(HexFormat.of().parseHex(json.asText()));
    };
  }
}
