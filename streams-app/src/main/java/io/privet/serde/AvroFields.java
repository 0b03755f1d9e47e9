package io.privet.serde;

import io.privet.ingest.FieldException;
import io.privet.ingest.RecordBounds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of the fields of one Avro record against the bounds that hold for every format. */
final class AvroFields {
  /** Maps one entry of a list. */
  interface EntryReader<A, B> {
    B read(A entry) throws FieldException;
  }

  /** How far above 1 a share may lie through rounding of 32-bit numbers. */
  private static final double ROUNDING = 1e-6;

  private AvroFields() {}

  /** A name that must be there. */
  static String required(String value, String field) throws FieldException {
    String name = name(value, field);
    if (name == null) {
      throw FieldException.missing(field);
    }
    return name;
  }

  /** A short text; null when blank. */
  static @Nullable String name(@Nullable String value, String field) throws FieldException {
    return value == null || value.isBlank()
        ? null
        : bounded(value, field, RecordBounds.MAX_NAME_CHARS);
  }

  /** A short text of the caller's own making, cut to its bound; null when blank. */
  static @Nullable String cutName(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return value.substring(0, Math.min(value.length(), RecordBounds.MAX_NAME_CHARS));
  }

  /** Content; an empty text is not the same as none. */
  static @Nullable String text(@Nullable String value, String field) throws FieldException {
    return value == null ? null : bounded(value, field, RecordBounds.MAX_TEXT_CHARS);
  }

  /** A number of things: zero or more. */
  static @Nullable Long count(@Nullable Long value, String field) throws FieldException {
    if (value != null && value < 0) {
      throw FieldException.invalid(field, "0 or more");
    }
    return value;
  }

  /** A number of things: zero or more. */
  static @Nullable Integer count(@Nullable Integer value, String field) throws FieldException {
    if (value != null && value < 0) {
      throw FieldException.invalid(field, "0 or more");
    }
    return value;
  }

  /** A finite number. */
  static @Nullable Double finite(@Nullable Double value, String field) throws FieldException {
    if (value != null && !Double.isFinite(value)) {
      throw FieldException.invalid(field, "a finite number");
    }
    return value;
  }

  /** A number from 0 to 1. */
  static double share(double value, String field) throws FieldException {
    if (!(value >= 0 && value <= 1 + ROUNDING)) {
      throw FieldException.invalid(field, "a number from 0 to 1");
    }
    return Math.min(1, value);
  }

  /** A list of names, none of them blank. */
  static List<String> names(List<String> values, String field) throws FieldException {
    return items(values, field, RecordBounds.MAX_ITEMS, value -> required(value, field));
  }

  /** A list of a bounded number of entries. */
  static <A, B> List<B> items(List<A> values, String field, int max, EntryReader<A, B> reader)
      throws FieldException {
    if (values.size() > max) {
      throw FieldException.tooLarge(field, max, "entries");
    }
    List<B> items = new ArrayList<>(values.size());
    for (A value : values) {
      items.add(reader.read(value));
    }
    return items;
  }

  /** A list that is empty or has one entry for each row of the call. */
  static <A, B> List<B> perRow(List<A> values, String field, int rows, EntryReader<A, B> reader)
      throws FieldException {
    if (!values.isEmpty() && values.size() != rows) {
      throw FieldException.invalid(field, "of as many entries as input.rows says");
    }
    return items(values, field, rows, reader);
  }

  /** A text of a bounded length. */
  static String bounded(String value, String field, int maxChars) throws FieldException {
    if (value.length() > maxChars) {
      throw FieldException.tooLarge(field, maxChars, "characters");
    }
    return value;
  }
}
