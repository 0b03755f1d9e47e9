package io.privet.extract;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.privet.model.RowFeatures;
import io.privet.model.ValueFilter;

/**
 * Keyed hashes of the values that a row holds in its fields. Natural inputs reuse values, because
 * fields are counts, categories or rounded measurements; computed ones seldom do.
 */
final class FieldValues {
  /** Fields of a row that are looked at, evenly spread over it. */
  static final int MAX_FIELDS = 64;

  private final Hasher64 hasher;

  FieldValues(PrivacyKeys keys) {
    hasher = Hashing.xxh3_64(keys.seed("value"));
  }

  /** Number of fields of a row that are looked at. */
  static int count(float[] row) {
    return Math.min(row.length, MAX_FIELDS);
  }

  /** The hash of the {@code index}th field that is looked at, together with its value. */
  int hash(float[] row, int index) {
    int field = (int) ((long) index * row.length / count(row));
    // Adding zero makes the negative zero the positive one.
    int value = Float.floatToIntBits(row[field] + 0f);
    return (int)
        hasher.hashLongToLong((long) field << Integer.SIZE | Integer.toUnsignedLong(value));
  }

  /** Percent of the fields that hold a common value; unknown where no values are. */
  int familiarity(float[] row, ValueFilter common) {
    if (common.isEmpty() || row.length == 0) {
      return RowFeatures.UNKNOWN_FAMILIARITY;
    }
    int held = 0;
    for (int i = 0; i < count(row); i++) {
      held += common.contains(hash(row, i)) ? 1 : 0;
    }
    return 100 * held / count(row);
  }
}
