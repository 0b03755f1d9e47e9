package io.privet.detect.profile;

import io.privet.model.RowFeatures;
import io.privet.model.Sketch;

/**
 * How an input relates to those that the principal sent just before.
 *
 * @param repeat whether it is an exact repeat of one of them
 * @param nearest distance to the nearest of them; NaN where it could not be measured
 * @param drifting whether the inputs move steadily, as a slowly changing sensor does: much nearer
 *     to the newest of them than to the oldest, or each much nearer to the one before it than to
 *     those half a ring before
 * @param flipped whether the nearest of them was given another label; false where one is missing
 * @param retracing whether it goes back to one of them, not the newest, while they lie on a line
 * @param variant whether it differs from the nearest of them in one field only
 * @param step distance that the input before it moved from the one before that; 0 where unknown
 */
public record RowVerdict(
    RowFeatures row,
    boolean repeat,
    double nearest,
    boolean drifting,
    boolean flipped,
    boolean retracing,
    boolean variant,
    double step) {
  /** An input that moved by less than this share of the last step hardly moved. */
  private static final double PAIR_RATIO = 0.1;

  /** Steps up to this multiple of the near distance are those of a search, not of new cases. */
  private static final double MAX_STEP = 2;

  /** Shorter steps, as a share of the input itself, drown in the rounding of half floats. */
  private static final double MIN_STEP = 0.003;

  /** A verdict on an input that retraces no line and varies no field of another. */
  public RowVerdict(
      RowFeatures row, boolean repeat, double nearest, boolean drifting, boolean flipped) {
    this(row, repeat, nearest, drifting, flipped, false, false, 0);
  }

  static RowVerdict repeat(RowFeatures row, boolean retracing) {
    return new RowVerdict(row, true, Double.NaN, false, false, retracing, false, 0);
  }

  static RowVerdict unmeasured(RowFeatures row) {
    return new RowVerdict(row, false, Double.NaN, false, false);
  }

  /** Whether the distance could be measured. */
  public boolean measured() {
    return !Double.isNaN(nearest);
  }

  /**
   * Whether it is the second of a pair that hardly differs, after a step that was small too: how a
   * slope is measured by differences while the point moves on. A steady stream does not pause so.
   *
   * @param limit distance below which an input is near
   */
  boolean paired(double limit) {
    Sketch sketch = row.sketch();
    return sketch != null
        && nearest <= PAIR_RATIO * step
        && step < MAX_STEP * limit
        && step > MIN_STEP * sketch.magnitude();
  }

  /** Whether it lies far closer to an earlier input than ordinary ones do, and on no drift. */
  public boolean isClose(double ratio, double limit) {
    return (nearest <= ratio * limit && !drifting) || paired(limit);
  }

  /** Whether it stands close to an earlier input, round a point and not on a drift. */
  public boolean near(double limit) {
    return nearest < limit && !drifting;
  }
}
