package io.privet.serde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One JSON object read strictly: a field that is missing, of another type or unknown is refused
 * with an {@link IllegalArgumentException} that names it. Shows at most the type of what it found.
 */
final class JsonObject {
  private final String path;
  private final JsonNode node;
  private final Set<String> read = new HashSet<>();

  private JsonObject(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  private static JsonObject of(String path, JsonNode node) {
    if (!node.isObject()) {
      throw wrong(path, node, "an object");
    }
    return new JsonObject(path, node);
  }

  /** Every name in the object, in order. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  String text(String name) {
    JsonNode value = value(name);
    if (!value.isTextual()) {
      throw wrong(path(name), value, "a text");
    }
    return value.textValue();
  }

  /** A text; empty where it is null or missing. */
  Optional<String> optionalText(String name) {
    return isAbsent(name) ? Optional.empty() : Optional.of(text(name));
  }

  long integer(String name) {
    JsonNode value = value(name);
    if (!value.canConvertToLong() || !value.isIntegralNumber()) {
      throw wrong(path(name), value, "a whole number");
    }
    return value.longValue();
  }

  int smallInteger(String name) {
    long value = integer(name);
    if (value != (int) value) {
      throw wrong(path(name), value(name), "a whole number of 32 bits");
    }
    return (int) value;
  }

  double number(String name) {
    JsonNode value = value(name);
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrong(path(name), value, "a number");
    }
    return value.doubleValue();
  }

  Instant time(String name) {
    try {
      return Instant.parse(text(name));
    } catch (DateTimeException e) {
      throw wrong(path(name), value(name), "a time such as 2026-03-02T10:00:00.000Z");
    }
  }

  <E extends Enum<E>> E symbol(String name, Class<E> type) {
    return symbol(path(name), text(name), type);
  }

  /** The constant that a name of the object itself stands for. */
  <E extends Enum<E>> E symbolOf(String name, Class<E> type) {
    return symbol(path(name), name, type);
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(name)) {
      if (!element.isTextual()) {
        throw wrong(path(name) + "[" + texts.size() + "]", element, "a text");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  JsonObject object(String name) {
    return of(path(name), value(name));
  }

  /** An object without other fields than the function reads; empty where it is null or missing. */
  <T> Optional<T> optionalObject(String name, Function<JsonObject, T> reader) {
    return isAbsent(name) ? Optional.empty() : Optional.of(whole(path(name), value(name), reader));
  }

  /** A list of objects without other fields than the function reads. */
  <T> List<T> objects(String name, Function<JsonObject, T> reader) {
    List<T> values = new ArrayList<>();
    for (JsonNode element : list(name)) {
      values.add(whole(path(name) + "[" + values.size() + "]", element, reader));
    }
    return values;
  }

  /** Lets the named fields stand, whatever they hold. */
  void ignore(String... names) {
    read.addAll(Arrays.asList(names));
  }

  /**
   * What a function reads from a node, which must be an object without fields that it does not
   * read.
   */
  static <T> T whole(String path, JsonNode node, Function<JsonObject, T> reader) {
    JsonObject object = of(path, node);
    T value = reader.apply(object);
    object.refuseOthers();
    return value;
  }

  private void refuseOthers() {
    names().stream()
        .filter(name -> !read.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(path(name) + " is not a known field");
            });
  }

  private JsonNode list(String name) {
    JsonNode value = value(name);
    if (!value.isArray()) {
      throw wrong(path(name), value, "a list");
    }
    return value;
  }

  private JsonNode value(String name) {
    read.add(name);
    return node.path(name);
  }

  private boolean isAbsent(String name) {
    JsonNode value = value(name);
    return value.isNull() || value.isMissingNode();
  }

  private String path(String name) {
    return path + "." + name;
  }

  private static <E extends Enum<E>> E symbol(String path, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    path
                        + " was another word but must be one of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))));
  }

  private static IllegalArgumentException wrong(String path, JsonNode found, String wanted) {
    String kind =
        found.getNodeType() == JsonNodeType.STRING
            ? "another text"
            : found.getNodeType().name().toLowerCase(Locale.ROOT);
    return new IllegalArgumentException(path + " was " + kind + " but must be " + wanted);
  }
}
