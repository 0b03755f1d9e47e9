package io.privet.fingerprint;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Sketches of numeric rows: {@code k = min(8, max(1, d / 2))} projections of a row of {@code d}
 * fields on random signs (Achlioptas, "Database-friendly random projections", 2003), each divided
 * by the root of d, so that the root-mean-square of the differences of two sketches estimates that
 * of the rows, with a relative standard deviation of {@code 1 / sqrt(2 k)}.
 *
 * <p>Never more numbers than half the fields: the map cannot be inverted for rows of two fields or
 * more, even by who holds the key. A row whose projections do not fit half floats has no sketch:
 * cut to fit, all such rows would look alike.
 */
final class RowSketch {
  /** Fields of a row that are looked at; further ones are left out. */
  static final int MAX_FIELDS = 4_096;

  private static final int PROJECTIONS = 8;
  private static final float HALF_FLOAT_MAX = 65_504;

  private final byte[] signs = new byte[MAX_FIELDS];
  private final float[] sums = new float[PROJECTIONS];

  RowSketch(long seed) {
    new SplittableRandom(seed).nextBytes(signs);
  }

  /** Half floats; none for a row without fields or with values too large to compare. */
  short[] of(float[] row) {
    if (row.length == 0) {
      return Fingerprinter.NO_SKETCH;
    }
    int fields = Math.min(row.length, MAX_FIELDS);
    Arrays.fill(sums, 0);
    for (int i = 0; i < fields; i++) {
      int bits = signs[i];
      float value = row[i];
      for (int j = 0; j < PROJECTIONS; j++) {
        sums[j] += (bits >> j & 1) == 0 ? value : -value;
      }
    }
    short[] values = new short[Math.min(PROJECTIONS, Math.max(1, row.length / 2))];
    float scale = (float) (1 / Math.sqrt(fields));
    for (int j = 0; j < values.length; j++) {
      float projection = sums[j] * scale;
      if (!(Math.abs(projection) <= HALF_FLOAT_MAX)) {
        return Fingerprinter.NO_SKETCH;
      }
      values[j] = Float.floatToFloat16(projection);
    }
    return values;
  }
}
