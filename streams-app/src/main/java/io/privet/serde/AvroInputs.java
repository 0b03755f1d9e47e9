package io.privet.serde;

import static io.privet.serde.AvroFields.count;
import static io.privet.serde.AvroFields.perRow;
import static io.privet.serde.AvroFields.text;

import io.privet.avro.SketchKind;
import io.privet.ingest.FieldException;
import io.privet.ingest.RecordBounds;
import io.privet.model.ContentState;
import io.privet.model.ModelInput;
import io.privet.model.Sketch;
import java.util.List;

/** Reads what an Avro record says that was sent to the model. */
final class AvroInputs {
  private static final int MIN_HASH_DIGITS = 8;
  private static final int MAX_HASH_DIGITS = 64;
  private static final int MAX_UNSIGNED_SHORT = 0xFFFF;

  private AvroInputs() {}

  static ModelInput read(io.privet.avro.ModelInput input) throws FieldException {
    int rows = rows(input.getRows());
    boolean present = input.getText() != null || !input.getVectors().isEmpty();
    if (input.getText() != null && rows != 1) {
      throw FieldException.invalid("input.rows", "1 for a text");
    }
    return new ModelInput(
        rows,
        content(input.getContent(), present),
        text(input.getText(), "input.text"),
        text(input.getSystemText(), "input.systemText"),
        perRow(input.getVectors(), "input.vectors", rows, AvroInputs::vector),
        perRow(input.getHashes(), "input.hashes", rows, AvroInputs::hash),
        fingerprints(input.getFingerprints(), rows),
        count(input.getTokens(), "input.tokens"));
  }

  /** What is there is there, whatever a producer forgot to say. */
  static ContentState content(io.privet.avro.ContentState declared, boolean present) {
    ContentState state = Symbols.same(ContentState.class, declared);
    return state == ContentState.ABSENT && present ? ContentState.PRESENT : state;
  }

  private static int rows(int rows) throws FieldException {
    if (rows < 1) {
      throw FieldException.invalid("input.rows", "1 or more");
    }
    if (rows > RecordBounds.MAX_ROWS) {
      throw FieldException.tooLarge("input", RecordBounds.MAX_ROWS, "rows");
    }
    return rows;
  }

  private static float[] vector(List<Float> values) throws FieldException {
    if (values.isEmpty()) {
      throw FieldException.invalid("input.vectors", "of at least one number a row");
    }
    if (values.size() > RecordBounds.MAX_COLUMNS) {
      throw FieldException.tooLarge("input.vectors", RecordBounds.MAX_COLUMNS, "numbers a row");
    }
    float[] vector = new float[values.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = values.get(i);
      if (!Float.isFinite(vector[i])) {
        throw FieldException.invalid("input.vectors", "of finite numbers");
      }
    }
    return vector;
  }

  private static String hash(String hash) throws FieldException {
    boolean hex = hash.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    if (!hex || hash.length() < MIN_HASH_DIGITS || hash.length() > MAX_HASH_DIGITS) {
      throw FieldException.invalid("input.hashes", "8 to 64 hexadecimal digits in lower case");
    }
    return hash;
  }

  /** None at all when one was made in a way that this Privet does not know. */
  private static List<Sketch> fingerprints(List<io.privet.avro.Sketch> sketches, int rows)
      throws FieldException {
    boolean known = sketches.stream().allMatch(sketch -> sketch.getKind() != SketchKind.UNKNOWN);
    return known
        ? perRow(sketches, "input.fingerprints", rows, AvroInputs::fingerprint)
        : List.of();
  }

  private static Sketch fingerprint(io.privet.avro.Sketch sketch) throws FieldException {
    List<Integer> given = sketch.getValues();
    if (given.isEmpty() || given.size() > Sketch.MAX_VALUES) {
      throw FieldException.invalid("input.fingerprints", "of 1 to 16 values each");
    }
    short[] values = new short[given.size()];
    for (int i = 0; i < values.length; i++) {
      int value = given.get(i);
      if (value < Short.MIN_VALUE || value > MAX_UNSIGNED_SHORT) {
        throw FieldException.invalid("input.fingerprints", "values from -32768 to 65535");
      }
      values[i] = (short) value;
    }
    return new Sketch(Symbols.same(Sketch.Kind.class, sketch.getKind()), values);
  }
}
