package io.privet.detect.profile;

import io.privet.model.RowFeatures;

/**
 * How an input relates to those that the principal sent just before.
 *
 * @param repeat whether it is an exact repeat of one of them
 * @param nearest distance to the nearest of them; NaN where it could not be measured
 * @param drifting whether the inputs move steadily in one direction, as a slowly changing sensor
 *     does: much nearer to the newest of them than to the oldest
 * @param flipped whether the nearest of them was given another label; false where one is missing
 * @param retracing whether it goes back to one of them, not the newest, while they lie on a line
 */
public record RowVerdict(
    RowFeatures row,
    boolean repeat,
    double nearest,
    boolean drifting,
    boolean flipped,
    boolean retracing) {
  /** A verdict on an input that retraces no line. */
  public RowVerdict(
      RowFeatures row, boolean repeat, double nearest, boolean drifting, boolean flipped) {
    this(row, repeat, nearest, drifting, flipped, false);
  }

  static RowVerdict repeat(RowFeatures row, boolean retracing) {
    return new RowVerdict(row, true, Double.NaN, false, false, retracing);
  }

  static RowVerdict unmeasured(RowFeatures row) {
    return new RowVerdict(row, false, Double.NaN, false, false);
  }

  /** Whether the distance could be measured. */
  public boolean measured() {
    return !Double.isNaN(nearest);
  }

  /** Whether it stands close to an earlier input, round a point and not on a drift. */
  public boolean near(double limit) {
    return nearest < limit && !drifting;
  }
}
