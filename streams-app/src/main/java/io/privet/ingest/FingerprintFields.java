package io.privet.ingest;

import static io.privet.ingest.JsonFields.required;

import io.privet.model.Sketch;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one entry of {@code input_fingerprints}. */
final class FingerprintFields implements JsonFields.ObjectReader {
  private Sketch.@Nullable Kind kind;
  private List<Short> values = List.of();

  private FingerprintFields() {}

  /** Reads the entry at hand. */
  static Sketch readEntry(String field, JsonFields fields) throws IOException, FieldException {
    FingerprintFields entry = new FingerprintFields();
    fields.object(field, entry);
    if (entry.values.isEmpty()) {
      throw FieldException.missing(field + ".values");
    }
    short[] values = new short[entry.values.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = entry.values.get(i);
    }
    return new Sketch(required(entry.kind, field + ".kind"), values);
  }

  @Override
  public boolean read(String name, JsonFields fields) throws IOException, FieldException {
    switch (name) {
      case "kind" -> kind = fields.choice("input_fingerprints.kind", Sketch.Kind.class);
      case "values" -> {
        String path = "input_fingerprints.values";
        values = fields.list(path, Sketch.MAX_VALUES, () -> value(path, fields));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Short value(String path, JsonFields fields) throws IOException, FieldException {
    return required(fields.integer(path, Short.MIN_VALUE, Short.MAX_VALUE), path).shortValue();
  }
}
