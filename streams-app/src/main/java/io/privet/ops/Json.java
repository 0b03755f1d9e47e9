package io.privet.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON as it goes over HTTP: times in ISO-8601, strict about what comes in. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Answers with a value. */
  public static void send(ServerResponse response, Object value) {
    response.header(HeaderNames.CONTENT_TYPE, "application/json");
    response.send(bytes(value));
  }

  /** A value in JSON. */
  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("writing " + value.getClass().getSimpleName(), e);
    }
  }

  /**
   * The body of a request.
   *
   * @throws ProblemException where it is none of this type
   */
  public static <T> T read(ServerRequest request, Class<T> type) {
    if (!request.content().hasEntity()) {
      throw ProblemException.badRequest("the body must be a JSON object");
    }
    byte[] body = request.content().as(byte[].class);
    try {
      return MAPPER.readValue(body, type);
    } catch (JsonMappingException e) { // names the field; its message may quote the body
      String field =
          e.getPath().stream()
              .map(JsonMappingException.Reference::getFieldName)
              .filter(Objects::nonNull)
              .collect(Collectors.joining("."));
      throw ProblemException.badRequest(
          field.isEmpty()
              ? "the body must be a JSON object as the API's document describes it"
              : "the field "
                  + known(type, field)
                  + " is unknown or not as the API's document says");
    } catch (IOException e) {
      throw ProblemException.badRequest("the body must be JSON");
    }
  }

  /** A field's name where it is one that we gave; text of others is never told back. */
  private static String known(Class<?> type, String field) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(field::equals)
        .findFirst()
        .orElse("in the body");
  }
}
