package io.privet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Typed reads of the fields of one JSON record. Every read starts with the parser on the value's
 * first token, ends on its last, gives null for JSON's null, and throws {@link FieldException} when
 * the value is not as asked.
 */
final class JsonFields {
  /** Reads one field of an object. */
  interface ObjectReader {
    /** Reads the value of a field, or answers false when the field is unknown. */
    boolean read(String name, JsonFields fields) throws IOException, FieldException;
  }

  /** Reads one element of a list. */
  interface ElementReader<T> {
    T read() throws IOException, FieldException;
  }

  private final JsonParser parser;
  private final RepeatedStrings strings;

  JsonFields(JsonParser parser, RepeatedStrings strings) {
    this.parser = parser;
    this.strings = strings;
  }

  JsonParser parser() {
    return parser;
  }

  /** Reads the fields of an object, skipping those that the reader does not know. */
  void object(String field, ObjectReader reader) throws IOException, FieldException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      throw FieldException.wrongType(field, "an object");
    }
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (!reader.read(name, this)) {
        parser.skipChildren();
      }
    }
  }

  /** A list; empty for null. */
  <T> List<T> list(String field, int maxItems, ElementReader<T> reader)
      throws IOException, FieldException {
    if (isNull()) {
      return List.of();
    }
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      throw FieldException.wrongType(field, "a list");
    }
    List<T> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (items.size() == maxItems) {
        throw FieldException.tooLarge(field, maxItems, "entries");
      }
      items.add(reader.read());
    }
    return items;
  }

  /** A list of names. */
  List<String> names(String field) throws IOException, FieldException {
    return list(field, RecordBounds.MAX_ITEMS, () -> required(name(field), field));
  }

  /** A short string of which few occur; null when blank. */
  @Nullable String name(String field) throws IOException, FieldException {
    return isString(field) ? blankToNull(scalar(field)) : null;
  }

  /** A short string that is seldom met again; null when blank. */
  @Nullable String identifier(String field) throws IOException, FieldException {
    return isString(field) ? blankToNull(bounded(field, RecordBounds.MAX_NAME_CHARS)) : null;
  }

  /** A short string of the caller's own making, cut to its bound; null when blank. */
  @Nullable String cutName(String field) throws IOException, FieldException {
    if (!isString(field)) {
      return null;
    }
    int length = Math.min(parser.getTextLength(), RecordBounds.MAX_NAME_CHARS);
    return blankToNull(strings.of(parser.getTextCharacters(), parser.getTextOffset(), length));
  }

  /** Content. */
  @Nullable String text(String field) throws IOException, FieldException {
    return isString(field) ? bounded(field, RecordBounds.MAX_TEXT_CHARS) : null;
  }

  /** The text of the scalar at hand, as written. */
  String scalar(String field) throws IOException, FieldException {
    if (!parser.currentToken().isScalarValue() || isNull()) {
      throw FieldException.wrongType(field, "a string, a number or a boolean");
    }
    int length = parser.getTextLength();
    if (length > RecordBounds.MAX_NAME_CHARS) {
      throw FieldException.tooLarge(field, RecordBounds.MAX_NAME_CHARS, "characters");
    }
    return strings.of(parser.getTextCharacters(), parser.getTextOffset(), length);
  }

  /** An integer within bounds, both inclusive. */
  @Nullable Long integer(String field, long min, long max) throws IOException, FieldException {
    if (isNull()) {
      return null;
    }
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      throw FieldException.wrongType(field, "an integer");
    }
    if (parser.getNumberType() != NumberType.BIG_INTEGER) {
      long value = parser.getLongValue();
      if (min <= value && value <= max) {
        return value;
      }
    }
    throw FieldException.invalid(field, "an integer from " + min + " to " + max);
  }

  /** A number of things: zero or more. */
  @Nullable Long count(String field) throws IOException, FieldException {
    return integer(field, 0, Long.MAX_VALUE);
  }

  /** An integer of 32 bits. */
  @Nullable Integer smallInteger(String field) throws IOException, FieldException {
    return toInteger(integer(field, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  /** A number of things that fits 32 bits, at least {@code min}. */
  @Nullable Integer smallCount(String field, int min) throws IOException, FieldException {
    return toInteger(integer(field, min, Integer.MAX_VALUE));
  }

  /** A finite number. */
  @Nullable Double number(String field) throws IOException, FieldException {
    return isNull() ? null : finite(field);
  }

  /** The finite number at hand. */
  double finite(String field) throws IOException, FieldException {
    if (!parser.currentToken().isNumeric()) {
      throw FieldException.wrongType(field, "a number");
    }
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      throw FieldException.invalid(field, "a finite number");
    }
    return value;
  }

  /** A boolean. */
  @Nullable Boolean flag(String field) throws FieldException {
    if (isNull()) {
      return null;
    }
    if (!parser.currentToken().isBoolean()) {
      throw FieldException.wrongType(field, "true or false");
    }
    return parser.hasToken(JsonToken.VALUE_TRUE);
  }

  /** One of a closed set, by its name in any case. */
  <E extends Enum<E>> @Nullable E choice(String field, Class<E> type)
      throws IOException, FieldException {
    String text = name(field);
    if (text == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    String names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw FieldException.invalid(field, "one of " + names);
  }

  /** The value of a field that must be there. */
  static <T> T required(@Nullable T value, String field) throws FieldException {
    if (value == null) {
      throw FieldException.missing(field);
    }
    return value;
  }

  boolean isNull() {
    return parser.hasToken(JsonToken.VALUE_NULL);
  }

  private boolean isString(String field) throws FieldException {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return true;
    }
    if (isNull()) {
      return false;
    }
    throw FieldException.wrongType(field, "a string");
  }

  private String bounded(String field, int maxChars) throws IOException, FieldException {
    String text = parser.getText();
    if (text.length() > maxChars) {
      throw FieldException.tooLarge(field, maxChars, "characters");
    }
    return text;
  }

  private static @Nullable Integer toInteger(@Nullable Long value) {
    return value == null ? null : Math.toIntExact(value);
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
