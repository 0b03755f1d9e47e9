package io.privet.serde;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.privet.model.EventReference;
import io.privet.model.LeakCount;
import io.privet.model.Measure;
import io.privet.model.RiskPattern;
import io.privet.model.Target;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Writes one JSON object on one line: the parts that alerts and findings share. */
final class JsonLine {
  /** Writes the fields of an object. */
  interface Body<T> {
    void write(T value, JsonGenerator json) throws IOException;
  }

  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private JsonLine() {}

  /** The object that a body fills. */
  static <T> String of(T value, Body<T> body) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      object(json, value, body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused text", e);
    }
    return line.toString();
  }

  /** A list of objects. */
  static <T> void objects(JsonGenerator json, String field, List<T> values, Body<T> body)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      object(json, value, body);
    }
    json.writeEndArray();
  }

  /** An object, or null where there is none. */
  static <T> void objectOrNull(JsonGenerator json, String field, Optional<T> value, Body<T> body)
      throws IOException {
    json.writeFieldName(field);
    if (value.isPresent()) {
      object(json, value.get(), body);
    } else {
      json.writeNull();
    }
  }

  /** A list of texts. */
  static void texts(JsonGenerator json, String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A time in UTC with milliseconds, ISO 8601. */
  static void time(JsonGenerator json, String field, Instant time) throws IOException {
    json.writeStringField(field, TIME.format(time));
  }

  static void pattern(JsonGenerator json, RiskPattern pattern) throws IOException {
    json.writeStringField("pattern", pattern.name());
    json.writeStringField("patternTitle", pattern.title());
    json.writeStringField("category", pattern.category().name());
  }

  static void target(JsonGenerator json, Target target) throws IOException {
    json.writeStringField("target", target.name());
    json.writeStringField("targetKind", target.kind().name());
  }

  static void leaks(JsonGenerator json, List<LeakCount> leaks) throws IOException {
    json.writeObjectFieldStart("leaks");
    for (LeakCount leak : leaks) {
      json.writeNumberField(leak.type().name(), leak.count());
    }
    json.writeEndObject();
  }

  static void measure(Measure measure, JsonGenerator json) throws IOException {
    json.writeStringField("name", measure.name());
    json.writeNumberField("observed", measure.observed());
    json.writeNumberField("threshold", measure.threshold());
    json.writeStringField("unit", measure.unit());
    json.writeStringField("window", measure.window());
  }

  static void event(EventReference event, JsonGenerator json) throws IOException {
    json.writeStringField("eventId", event.eventId());
    time(json, "time", event.time());
    json.writeStringField("source", event.position().source());
    json.writeNumberField("partition", event.position().partition());
    json.writeNumberField("offset", event.position().offset());
  }

  private static <T> void object(JsonGenerator json, T value, Body<T> body) throws IOException {
    json.writeStartObject();
    body.write(value, json);
    json.writeEndObject();
  }
}
