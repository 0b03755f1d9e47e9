package io.privet.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value somewhere in a JSON entry, perhaps an absent one. Logs of others change from version to
 * version, so a field that is blank, null or of another type than asked for is absent; whether that
 * matters is the caller's to say.
 */
record JsonTree(JsonNode node) {
  static final JsonTree ABSENT = new JsonTree(MissingNode.getInstance());

  /** The value of a field, or of a field in that field's value, and so on. */
  JsonTree at(String... fields) {
    JsonNode found = node;
    for (String field : fields) {
      found = found.path(field);
    }
    return new JsonTree(found);
  }

  /** Whether there is a value, other than null. */
  boolean exists() {
    return !node.isMissingNode() && !node.isNull();
  }

  boolean isObject() {
    return node.isObject();
  }

  boolean isArray() {
    return node.isArray();
  }

  /** The elements of an array; an object stands for itself, anything else for none. */
  List<JsonTree> items() {
    if (node.isObject()) {
      return List.of(this);
    }
    List<JsonTree> items = new ArrayList<>(node.size());
    node.forEach(element -> items.add(new JsonTree(element)));
    return items;
  }

  /** The elements of an array in a field. */
  List<JsonTree> items(String field) {
    return at(field).items();
  }

  /** Names of the fields of an object; none for anything else. */
  List<String> fieldNames() {
    List<String> names = new ArrayList<>(node.size());
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** A short text of a field, a number and a boolean as written; refuses a text beyond bounds. */
  @Nullable String name(String field) throws FieldException {
    JsonNode value = node.path(field);
    String text = value.isValueNode() && !value.isNull() ? value.asText() : "";
    if (text.length() > RecordBounds.MAX_NAME_CHARS) {
      throw FieldException.tooLarge(field, RecordBounds.MAX_NAME_CHARS, "characters");
    }
    return text.isBlank() ? null : text;
  }

  /** The first of several fields that says something. */
  @Nullable String firstName(String... fields) throws FieldException {
    for (String field : fields) {
      String name = name(field);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** A short text of the caller's own making, cut to its bound. */
  @Nullable String cutName(String field) {
    String text = node.path(field).asText("");
    return text.isBlank()
        ? null
        : text.substring(0, Math.min(text.length(), RecordBounds.MAX_NAME_CHARS));
  }

  /** Short texts in an array, at most {@link RecordBounds#MAX_ITEMS}; others are left out. */
  List<String> names(String field) {
    return items(field).stream()
        .filter(item -> item.node.isTextual() && !item.node.textValue().isBlank())
        .map(item -> item.node.textValue())
        .filter(text -> text.length() <= RecordBounds.MAX_NAME_CHARS)
        .limit(RecordBounds.MAX_ITEMS)
        .toList();
  }

  /** The value itself as text; null for anything else. */
  @Nullable String text() {
    return node.isTextual() ? node.textValue() : null;
  }

  /** A finite number, also one written as text. */
  @Nullable Double number(String field) {
    JsonNode value = node.path(field);
    double number = value.isNumber() || value.isTextual() ? value.asDouble(Double.NaN) : Double.NaN;
    return Double.isFinite(number) ? number : null;
  }

  /** A number of things: a whole number from zero, also one written as text. */
  @Nullable Long count(String field) {
    Long number = integer(field);
    return number == null || number < 0 ? null : number;
  }

  /** A number of things that fits 32 bits. */
  @Nullable Integer smallCount(String field) {
    Long number = count(field);
    return number == null || number > Integer.MAX_VALUE ? null : Math.toIntExact(number);
  }

  /** A whole number of 64 bits, also one written as text. */
  @Nullable Long integer(String field) {
    JsonNode value = node.path(field);
    if (value.isIntegralNumber()) {
      return value.canConvertToLong() ? value.longValue() : null;
    }
    if (value.isTextual()) {
      return parsed(value.textValue());
    }
    Double number = number(field);
    return number == null || number != Math.rint(number) || Math.abs(number) > 1L << 53
        ? null
        : Long.valueOf(number.longValue());
  }

  /** A boolean. */
  @Nullable Boolean flag(String field) {
    JsonNode value = node.path(field);
    return value.isBoolean() ? value.booleanValue() : null;
  }

  private static @Nullable Long parsed(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
