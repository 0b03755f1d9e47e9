package io.privet.detect;

/**
 * Page's cumulative sum for a share of events (Page, "Continuous inspection schemes", 1954): the
 * sum of log-likelihood ratios of "the share is {@code attack}" against "it is {@code normal}",
 * never below zero. It may be looked at after every event without a correction for repeated looks:
 * under the normal share the mean number of events until it reaches {@code h} is at least {@code
 * exp(h)} (Lorden, "Procedures for reacting to a change in distribution", 1971).
 */
public final class Cusum {
  private Cusum() {}

  /** The level from which a sum is an alarm, unless a detector has reasons for another. */
  public static Threshold alarm(String events) {
    return new Threshold(
        "alarm",
        12,
        "nats",
        "at least exp(12) = 163,000 ordinary " + events + " between false alarms (Lorden 1971)");
  }

  /**
   * The sum after one more event, in nats.
   *
   * @param normal share of hits under ordinary use, in (0, {@code attack})
   * @param attack share of hits under attack, below 1
   * @param cap upper bound of the sum, so that it falls again soon after the attack ends
   */
  public static double next(double sum, boolean isHit, double normal, double attack, double cap) {
    double ratio = isHit ? Math.log(attack / normal) : Math.log1p(-attack) - Math.log1p(-normal);
    return Math.clamp(sum + ratio, 0, cap);
  }
}
