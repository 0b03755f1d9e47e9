package io.privet.detect;

import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import java.util.SplittableRandom;

/** Features of inputs, made by hand: the distance of two is the difference of their places. */
public final class Rows {
  private Rows() {}

  /** An input at a place on a line, which a half float should hold; label 0 for none. */
  public static RowFeatures at(double place, int label) {
    return at(place, label, identity(Double.doubleToLongBits(place)));
  }

  /** Another input that has the same sketch as one at that place. */
  public static RowFeatures at(double place, int label, long identity) {
    return new RowFeatures(identity, sketch(place), label, 0.9f, false);
  }

  /** An input at a place of which this percentage of the fields holds common values. */
  public static RowFeatures familiar(double place, int label, int familiarity) {
    RowFeatures row = at(place, label);
    return new RowFeatures(
        row.identity(), row.sketch(), label, row.confidence(), false, familiarity);
  }

  /** A registered training record, far from everything else. */
  public static RowFeatures record(int number) {
    return new RowFeatures(identity(number), null, 1, 0.9f, true);
  }

  /** An input that is no training record, far from everything else. */
  public static RowFeatures stranger(int number) {
    return new RowFeatures(identity(-1L - number), null, 1, 0.9f, false);
  }

  /** A uniform hash that belongs to a value; not 0 for any value of a test. */
  public static long identity(long value) {
    return new SplittableRandom(value).nextLong();
  }

  /** A numeric sketch of one value. */
  public static Sketch sketch(double place) {
    return new Sketch(Sketch.Kind.NUMERIC, new short[] {Float.floatToFloat16((float) place)});
  }
}
