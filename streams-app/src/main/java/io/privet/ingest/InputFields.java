package io.privet.ingest;

import com.fasterxml.jackson.core.JsonToken;
import io.privet.model.ContentState;
import io.privet.model.ModelInput;
import io.privet.model.Sketch;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a {@code model_query} record that tell what was sent to the model. */
final class InputFields implements JsonFields.ObjectReader {
  private static final int MIN_HASH_DIGITS = 8;
  private static final int MAX_HASH_DIGITS = 64;

  private @Nullable Integer inputs;
  private @Nullable ContentState state;
  private @Nullable String text;
  private @Nullable String systemText;
  private List<float[]> vectors = List.of();
  private @Nullable String hash;
  private List<String> rowHashes = List.of();
  private List<Sketch> fingerprints = List.of();
  private @Nullable Long tokens;

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "n_inputs" -> inputs = fields.smallCount(name, 1);
      case "input" -> readInput(name, fields);
      case "system_text" -> systemText = fields.text(name);
      case "input_state" -> state = fields.choice(name, ContentState.class);
      case "input_hash" -> hash = fields.isNull() ? null : hash(name, fields);
      case "input_hashes" ->
          rowHashes = fields.list(name, RecordBounds.MAX_ROWS, () -> hash(name, fields));
      case "input_fingerprints" ->
          fingerprints =
              fields.list(
                  name, RecordBounds.MAX_ROWS, () -> FingerprintFields.readEntry(name, fields));
      case "tokens_in" -> tokens = fields.count(name);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Whether the input is numeric. */
  boolean isNumeric() {
    return !vectors.isEmpty();
  }

  /** Number of inputs in the call, at least 1. */
  int rows() {
    return inputs == null ? Math.max(1, vectors.size()) : inputs;
  }

  /** The input, once all fields are read. */
  ModelInput input() throws FieldException {
    int rows = rows();
    requireRows("input", vectors.size(), rows);
    requireRows("input", text == null ? 0 : 1, rows);
    requireRows("input_hashes", rowHashes.size(), rows);
    requireRows("input_fingerprints", fingerprints.size(), rows);
    return new ModelInput(
        rows, state(), text, systemText, vectors, hashes(rows), fingerprints, tokens);
  }

  /** Refuses a list that is there and has not one entry a row. */
  static void requireRows(String field, int entries, int rows) throws FieldException {
    if (entries != 0 && entries != rows) {
      throw FieldException.invalid(field, "of as many entries as n_inputs says");
    }
  }

  private ContentState state() {
    if (state != null) {
      return state;
    }
    return text != null || isNumeric() ? ContentState.PRESENT : ContentState.ABSENT;
  }

  private List<String> hashes(int rows) {
    return hash == null || rows > 1 || !rowHashes.isEmpty() ? rowHashes : List.of(hash);
  }

  private void readInput(String name, JsonFields fields) throws IOException, FieldException {
    text = null;
    vectors = List.of();
    if (fields.parser().hasToken(JsonToken.START_ARRAY)) {
      vectors = new VectorReader(fields.parser(), name).read();
    } else if (fields.parser().hasToken(JsonToken.VALUE_STRING) || fields.isNull()) {
      text = fields.text(name);
    } else {
      throw FieldException.wrongType(name, "text, a vector or a list of vectors");
    }
  }

  private static String hash(String name, JsonFields fields) throws IOException, FieldException {
    String hash = JsonFields.required(fields.identifier(name), name);
    if (hash.length() < MIN_HASH_DIGITS || hash.length() > MAX_HASH_DIGITS || !isLowerHex(hash)) {
      throw FieldException.invalid(name, "8 to 64 hexadecimal digits in lower case");
    }
    return hash;
  }

  private static boolean isLowerHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }
}
