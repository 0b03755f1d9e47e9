package io.privet.extract;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.privet.extract.text.Words;
import io.privet.model.Sketch;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes near-duplicate sketches under a key. Not safe for use by several threads.
 *
 * <p>Numbers: {@code k = min(8, max(1, d / 2))} projections of a row of {@code d} fields on random
 * signs (Achlioptas, "Database-friendly random projections", 2003), each divided by the root of d,
 * so that the root-mean-square of the differences of two sketches estimates that of the rows, with
 * a relative standard deviation of {@code 1 / sqrt(2 k)}. Never more numbers than half the fields:
 * the map cannot be inverted for rows of two fields or more, even by who holds the key. A row whose
 * projections do not fit half floats has no sketch: cut to fit, all such rows would look alike.
 *
 * <p>Text: SuperMinHash (Ertl 2017) with 16 components of eight bits over the set of lower-case
 * {@link Words} of the text; word order and repetition do not count.
 */
final class Sketcher {
  /** Fields of a row that are looked at; further ones are left out. */
  static final int MAX_FIELDS = 4_096;

  private static final int PROJECTIONS = 8;
  private static final int COMPONENTS = 16;
  private static final float HALF_FLOAT_MAX = 65_504;

  private final byte[] signs = new byte[MAX_FIELDS];
  private final float[] sums = new float[PROJECTIONS];
  private final Hasher64 wordHasher;
  private final SimilarityHasher minHash =
      SimilarityHashing.superMinHash(COMPONENTS, Byte.SIZE).createHasher();

  Sketcher(PrivacyKeys keys) {
    new SplittableRandom(keys.seed("projection")).nextBytes(signs);
    wordHasher = Hashing.xxh3_64(keys.seed("word"));
  }

  /** The sketch of a row; null for a row without fields or with values too large to compare. */
  @Nullable Sketch of(float[] row) {
    if (row.length == 0) {
      return null;
    }
    int fields = Math.min(row.length, MAX_FIELDS);
    int projections = Math.min(PROJECTIONS, Math.max(1, row.length / 2));
    Arrays.fill(sums, 0);
    for (int i = 0; i < fields; i++) {
      int bits = signs[i];
      float value = row[i];
      for (int j = 0; j < PROJECTIONS; j++) {
        sums[j] += (bits >> j & 1) == 0 ? value : -value;
      }
    }
    short[] values = new short[projections];
    float scale = (float) (1 / Math.sqrt(fields));
    for (int j = 0; j < projections; j++) {
      float projection = sums[j] * scale;
      if (!(Math.abs(projection) <= HALF_FLOAT_MAX)) {
        return null;
      }
      values[j] = Float.floatToFloat16(projection);
    }
    return new Sketch(Sketch.Kind.NUMERIC, values);
  }

  /** The sketch of a text; null for a text without words. */
  @Nullable Sketch of(Words text) {
    if (text.count() == 0) {
      return null;
    }
    byte[] signature =
        minHash.compute(
            ElementHashProvider.ofFunction(
                i -> wordHasher.hashLongToLong(text.hash(i)), text.count()));
    short[] values = new short[COMPONENTS / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) (signature[2 * i] << Byte.SIZE | (signature[2 * i + 1] & 0xFF));
    }
    return new Sketch(Sketch.Kind.TEXT, values);
  }
}
