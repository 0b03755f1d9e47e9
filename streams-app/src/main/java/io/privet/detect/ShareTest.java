package io.privet.detect;

import io.privet.detect.profile.DetectorMemory;

/**
 * A sequential test of how often something holds, against two shares at once: that of an attack
 * diluted with ordinary requests and that of one that is not. Keeps two sums in a detector's
 * memory.
 *
 * @param low share of hits in a diluted attack
 * @param high share of hits in a plain one, below 1
 * @param alarm level of the larger sum, nats, at which the detector fires
 */
public record ShareTest(double low, double high, double alarm) {
  /** Words of memory that the sums take. */
  public static final int WORDS = 2;

  /**
   * A share of attack that is closer to the ordinary one, by this factor, cannot be told from it:
   * its sum stays at zero.
   */
  private static final double MIN_CONTRAST = 2;

  /** Above twice the alarm level no sum rises, so that it falls again soon after the attack. */
  private static final double CAP = 2;

  /** The test of a detector with these thresholds. */
  public static ShareTest of(
      ThresholdValues values, String detectorId, Threshold low, Threshold high, Threshold alarm) {
    return new ShareTest(
        values.of(detectorId, low), values.of(detectorId, high), values.of(detectorId, alarm));
  }

  /** Takes an event into the sums at {@code word} and the next. */
  public void advance(DetectorMemory memory, int word, boolean isHit, double ordinary) {
    memory.setReal(word, next(memory.real(word), isHit, ordinary, low));
    memory.setReal(word + 1, next(memory.real(word + 1), isHit, ordinary, high));
  }

  private double next(double sum, boolean isHit, double ordinary, double attack) {
    return attack < MIN_CONTRAST * ordinary
        ? 0
        : Cusum.next(sum, isHit, ordinary, attack, CAP * alarm);
  }

  /** The larger of the sums at {@code word} and the next, nats. */
  public static double sum(DetectorMemory memory, int word) {
    return Math.max(memory.real(word), memory.real(word + 1));
  }
}
