package io.privet.detect.synthetic;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A linear classifier of rows of eight fields, most of them in [0, 1], and the people who use it.
 * The same on every machine and Java version.
 */
public final class Classifier {
  /** Fields of a row. */
  public static final int FIELDS = 8;

  private static final double[] WEIGHTS = {1.2, -0.7, 0.9, -1.1, 0.4, 0.8, -0.6, -0.9};
  private static final double STEEPNESS = 6;

  private final Chance chance;

  /** A classifier whose users draw from a seed. */
  public Classifier(long seed) {
    chance = new Chance(seed);
  }

  /** An ordinary row: near one of two centres. */
  public double[] ordinaryRow() {
    double centre = chance.below(2) == 0 ? 0.42 : 0.58;
    double[] row = new double[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      double lean = WEIGHTS[i] > 0 ? centre : 1 - centre;
      row[i] = Math.clamp(lean + 0.18 * chance.normal(), 0, 1);
    }
    return row;
  }

  /** A row near another one, each field moved by a normal step. */
  public double[] near(double[] row, double step) {
    double[] moved = row.clone();
    for (int i = 0; i < FIELDS; i++) {
      moved[i] += step * chance.normal();
    }
    return moved;
  }

  /** The point between two rows of different labels at which the label changes. */
  public double[] boundary(double[] from, double[] to) {
    double[] low = from.clone();
    double[] high = to.clone();
    for (int i = 0; i < 12; i++) {
      double[] middle = between(low, high, 0.5);
      if (label(middle).equals(label(from))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The row of the unit cube of which the model is surest that it has this label. */
  double[] surest(String label) {
    double[] row = new double[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      row[i] = WEIGHTS[i] > 0 == label.equals("approve") ? 1 : 0;
    }
    return row;
  }

  /** A row on the way from one to another. */
  static double[] between(double[] from, double[] to, double share) {
    double[] row = new double[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
      row[i] = from[i] + share * (to[i] - from[i]);
    }
    return row;
  }

  /** The answer to a row, rounded as a log would; with the hash of the row as it was sent. */
  public Prediction answer(double[] row) {
    double sure = 1 / (1 + StrictMath.exp(-STEEPNESS * Math.abs(score(row))));
    return new Prediction(row, label(row), Math.round(sure * 100) / 100.0, hash(row));
  }

  String label(double[] row) {
    return score(row) > 0 ? "approve" : "refuse";
  }

  private static double score(double[] row) {
    double score = 0;
    for (int i = 0; i < FIELDS; i++) {
      score += WEIGHTS[i] * (row[i] - 0.5);
    }
    return score;
  }

  Chance chance() {
    return chance;
  }

  private static String hash(double[] row) {
    ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * FIELDS).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : row) {
      bytes.putFloat((float) value);
    }
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
