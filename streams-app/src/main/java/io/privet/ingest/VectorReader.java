package io.privet.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads numeric inputs: one vector, or a list of vectors.
 *
 * <p>Numbers are read as IEEE-754 64-bit and then rounded to 32-bit, as a producer that holds
 * 32-bit numbers writes and reads them.
 */
final class VectorReader {
  private static final int FIRST_LENGTH = 64;

  private final JsonParser parser;
  private final String field;

  VectorReader(JsonParser parser, String field) {
    this.parser = parser;
    this.field = field;
  }

  /** Reads the list at hand; never empty. */
  List<float[]> read() throws IOException, FieldException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      return List.of(row(FIRST_LENGTH));
    }
    List<float[]> rows = new ArrayList<>();
    int length = FIRST_LENGTH;
    for (JsonToken token = JsonToken.START_ARRAY;
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw FieldException.wrongType(field, "a list of vectors throughout");
      }
      if (rows.size() == RecordBounds.MAX_ROWS) {
        throw FieldException.tooLarge(field, RecordBounds.MAX_ROWS, "rows");
      }
      parser.nextToken();
      float[] row = row(length);
      length = row.length;
      rows.add(row);
    }
    return rows;
  }

  /** Reads one row from its first token to its end; {@code expected} is its likely length. */
  private float[] row(int expected) throws IOException, FieldException {
    float[] row = new float[expected];
    int length = 0;
    for (JsonToken token = parser.currentToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (length == row.length) {
        row = grown(row);
      }
      row[length++] = number(token);
    }
    if (length == 0) {
      throw FieldException.invalid(field, "of at least one number a row");
    }
    return length == row.length ? row : Arrays.copyOf(row, length);
  }

  private float[] grown(float[] row) throws FieldException {
    if (row.length == RecordBounds.MAX_COLUMNS) {
      throw FieldException.tooLarge(field, RecordBounds.MAX_COLUMNS, "numbers a row");
    }
    return Arrays.copyOf(row, Math.min(2 * row.length, RecordBounds.MAX_COLUMNS));
  }

  private float number(JsonToken token) throws IOException, FieldException {
    if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
      throw FieldException.wrongType(field, "text, a vector or a list of vectors");
    }
    float number = (float) parser.getDoubleValue();
    if (!Float.isFinite(number)) {
      throw FieldException.invalid(field, "of finite 32-bit numbers");
    }
    return number;
  }
}
