package io.privet.detect.rule;

import io.privet.model.DatasetBaseline;
import io.privet.model.ModelBaseline;
import java.util.Optional;

/**
 * How many distinct objects or inputs a day are unusual, on the logarithmic scale on which daily
 * amounts of people are about normal.
 *
 * @param median daily objects of the peers, or the default limit that stands for them
 * @param scale standard deviation of the natural logarithm of daily objects
 * @param spreads deviations above the median that are unusual without any sign of copying
 * @param floor limit that nothing lowers
 * @param learned whether the peers are known
 */
record ReadLimits(double median, double scale, double spreads, double floor, boolean learned) {
  /** Bounds of the scale for reads: within what people differ by. */
  private static final double MIN_SCALE = 0.3;

  private static final double MAX_SCALE = 0.6;

  /** Bounds of the scale for inputs: programs differ by more. */
  private static final double MIN_INPUT_SCALE = 0.5;

  private static final double MAX_INPUT_SCALE = 0.7;

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
        .orElseGet(() -> unlearned(defaultLimit, MAX_SCALE, spreads, floor));
  }

  /** Limits from the peers of a model; from a limit for all where nothing is known of them. */
  static ReadLimits ofInputs(
      Optional<ModelBaseline> baseline, double spreads, double floor, double defaultLimit) {
    return baseline
        .filter(known -> known.medianInputs() > 0)
        .map(
            known ->
                new ReadLimits(
                    known.medianInputs(),
                    Math.clamp(
                        MAD_TO_SIGMA * known.inputSpread(), MIN_INPUT_SCALE, MAX_INPUT_SCALE),
                    spreads,
                    floor,
                    true))
        .orElseGet(() -> unlearned(defaultLimit, MAX_INPUT_SCALE, spreads, floor));
  }

  private static ReadLimits unlearned(double limit, double scale, double spreads, double floor) {
    return new ReadLimits(
        Math.expm1(Math.log1p(limit) - spreads * scale), scale, spreads, floor, false);
  }

  /** The limit with so many deviations taken off, objects a day. */
  double less(double deviations) {
    return Math.max(
        floor, Math.expm1(Math.log1p(median) + Math.max(0, spreads - deviations) * scale));
  }
}
