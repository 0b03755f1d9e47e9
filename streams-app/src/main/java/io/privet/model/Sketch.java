package io.privet.model;

import java.util.Arrays;

/**
 * A near-duplicate sketch of one model input: enough to estimate how far two inputs lie apart, too
 * little to rebuild them.
 *
 * <p>A NUMERIC sketch holds keyed random projections of the row as IEEE-754 half floats, fewer of
 * them than the row has fields; the distance is the root-mean-square difference per field
 * (Johnson-Lindenstrauss). A TEXT sketch holds MinHash components of eight bits, two a value, over
 * the keyed words of the text; the distance is one minus the Jaccard similarity (Broder 1997).
 */
public final class Sketch {
  /** The two ways in which a sketch is made. */
  public enum Kind {
    NUMERIC,
    TEXT
  }

  /** The most values that a sketch holds. */
  public static final int MAX_VALUES = 16;

  private static final double CHANCE_MATCH = 1.0 / 256;

  /** Fewer projections agree by chance. */
  private static final int MIN_AGREEING = 3;

  /** Rounding of half floats on both sides, and of the difference. */
  private static final double ROUNDING = 1.5 / 1024;

  /** A step must stand out from the rounding. */
  private static final double MIN_STEPS = 4;

  private final Kind kind;
  private final short[] values;

  /**
   * A sketch over the given values.
   *
   * @throws IllegalArgumentException when there are none, or more than {@link #MAX_VALUES}
   */
  public Sketch(Kind kind, short[] values) {
    if (values.length < 1 || values.length > MAX_VALUES) {
      throw new IllegalArgumentException(
          "a sketch had " + values.length + " values but must have 1 to " + MAX_VALUES);
    }
    this.kind = kind;
    this.values = values.clone();
  }

  /** How the sketch was made. */
  public Kind kind() {
    return kind;
  }

  /** Number of values, 1 to {@link #MAX_VALUES}. */
  public int size() {
    return values.length;
  }

  /** The value at {@code index}, from 0. */
  public short value(int index) {
    return values[index];
  }

  /**
   * Estimated distance to the other input: 0 for equal inputs; root-mean-square per field for
   * numbers, in the unit of the fields; in [0, 1] for text; infinite between sketches of different
   * make.
   */
  public double distance(Sketch other) {
    if (kind != other.kind || values.length != other.values.length) {
      return Double.POSITIVE_INFINITY;
    }
    return switch (kind) {
      case NUMERIC -> rootMeanSquare(values, other.values);
      case TEXT -> 1 - jaccard(values, other.values);
    };
  }

  /**
   * The signs of the one field in which a numeric input differs from the other; 0 when it differs
   * in none or in several, by too little, or when too few values were kept to tell.
   *
   * <p>A change of one field moves every projection by the same amount, with the field's own signs;
   * a change of several does not. So the field need not be known to tell that it is the same again.
   */
  public int changedField(Sketch other) {
    if (kind != Kind.NUMERIC
        || other.kind != kind
        || values.length < MIN_AGREEING
        || values.length != other.values.length) {
      return 0;
    }
    double smallest = Double.POSITIVE_INFINITY;
    double largest = 0;
    double rounding = 0;
    int signs = 0;
    boolean isFirstDown = false;
    for (int i = 0; i < values.length; i++) {
      double now = Float.float16ToFloat(values[i]);
      double then = Float.float16ToFloat(other.values[i]);
      double difference = now - then;
      isFirstDown = i == 0 ? difference < 0 : isFirstDown;
      signs |= (difference < 0) == isFirstDown ? 0 : 1 << i;
      smallest = Math.min(smallest, Math.abs(difference));
      largest = Math.max(largest, Math.abs(difference));
      rounding = Math.max(rounding, ROUNDING * Math.max(Math.abs(now), Math.abs(then)));
    }
    boolean isOneField = smallest >= MIN_STEPS * rounding && largest - smallest <= rounding;
    return isOneField ? signs | 1 << values.length : 0;
  }

  /** Root-mean-square of the fields of a numeric input, as estimated; 1 for text. */
  public double magnitude() {
    return switch (kind) {
      case NUMERIC -> rootMeanSquare(values, new short[values.length]);
      case TEXT -> 1;
    };
  }

  private static double rootMeanSquare(short[] left, short[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      double difference = Float.float16ToFloat(left[i]) - Float.float16ToFloat(right[i]);
      sum += difference * difference;
    }
    return Math.sqrt(sum / left.length);
  }

  private static double jaccard(short[] left, short[] right) {
    int matches = 0;
    for (int i = 0; i < left.length; i++) {
      int difference = left[i] ^ right[i];
      matches += ((difference & 0xFF) == 0 ? 1 : 0) + ((difference & 0xFF00) == 0 ? 1 : 0);
    }
    double share = matches / (2.0 * left.length);
    return Math.max(0, (share - CHANCE_MATCH) / (1 - CHANCE_MATCH));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && kind == sketch.kind
        && Arrays.equals(values, sketch.values);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Sketch[" + kind + ", " + values.length + " values]";
  }
}
