package io.privet.detect.rule;

import io.privet.detect.profile.DetectorMemory;

/** Tells whether texts are always about as long, by the running mean of the logarithm. */
final class SteadyLength {
  /** Weight of a new text in the mean: that of about the last five. */
  private static final double WEIGHT = 0.2;

  private SteadyLength() {}

  /**
   * Takes a length in; whether it was about the mean of those before.
   *
   * @param word where the mean is kept; 0 there before the first
   * @param tokens at most 0 where unknown, which is never steady
   * @param tolerance how far it may lie from the mean, share of the mean
   */
  static boolean take(DetectorMemory memory, int word, long tokens, double tolerance) {
    if (tokens <= 0) {
      return false;
    }
    double length = Math.log1p((double) tokens);
    double mean = memory.real(word);
    memory.setReal(word, mean == 0 ? length : mean + WEIGHT * (length - mean));
    return mean != 0 && Math.abs(length - mean) <= Math.log1p(tolerance);
  }
}
