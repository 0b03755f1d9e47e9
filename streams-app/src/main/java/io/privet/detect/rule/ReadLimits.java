package io.privet.detect.rule;

import io.privet.model.DatasetBaseline;
import java.util.Optional;

/**
 * How many distinct objects a day are unusual, on the logarithmic scale on which daily amounts of
 * people are about normal.
 *
 * @param median daily objects of the peers, or the default limit that stands for them
 * @param scale standard deviation of the natural logarithm of daily objects
 * @param spreads deviations above the median that are unusual without any sign of copying
 * @param floor limit that nothing lowers
 * @param learned whether the peers are known
 */
record ReadLimits(double median, double scale, double spreads, double floor, boolean learned) {
  /** Bounds of the scale: within what people differ by. */
  private static final double MIN_SCALE = 0.3;

  private static final double MAX_SCALE = 0.6;

  /** Deviations from the median to a standard deviation, for a normal distribution. */
  private static final double MAD_TO_SIGMA = 1.4826;

  /** Peers that a baseline must rest upon. */
  private static final int MIN_PEERS = 8;

  /** Limits from the peers of a data set; from a limit for all where there are too few. */
  static ReadLimits of(
      Optional<DatasetBaseline> baseline, double spreads, double floor, double defaultLimit) {
    return baseline
        .filter(known -> known.principals() >= MIN_PEERS)
        .map(
            known ->
                new ReadLimits(
                    known.medianObjects(),
                    Math.clamp(MAD_TO_SIGMA * known.spread(), MIN_SCALE, MAX_SCALE),
                    spreads,
                    floor,
                    true))
        .orElseGet(
            () ->
                new ReadLimits(
                    Math.expm1(Math.log1p(defaultLimit) - spreads * MAX_SCALE),
                    MAX_SCALE,
                    spreads,
                    floor,
                    false));
  }

  /** The limit with so many deviations taken off, objects a day. */
  double less(double deviations) {
    return Math.max(
        floor, Math.expm1(Math.log1p(median) + Math.max(0, spreads - deviations) * scale));
  }
}
