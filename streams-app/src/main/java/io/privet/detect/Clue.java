package io.privet.detect;

/**
 * Evidence that a detector holds against one principal, in a form that can be added up over
 * principals: what is too little for an alert about each of them may be enough for one about all.
 *
 * @param strength the evidence as a share of what an alarm level stands for, in [0, 1]; 0 counts
 *     for nothing
 * @param signal what the principals would have in common beyond target and detector, such as a hash
 *     of a template; clues of different signals are never added up. 0 for nothing
 */
public record Clue(double strength, long signal) {
  /**
   * What an alarm level stands for: detectors are set so that ordinary use passes theirs once in
   * exp(12) inputs.
   */
  private static final double ALARM_NATS = 12;

  /** Nothing to be held against several principals together. */
  public static final Clue NONE = new Clue(0, 0);

  public Clue {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException(
          "a clue had strength " + strength + " but it must be in [0, 1]");
    }
  }

  /**
   * Evidence against a principal that has sent a number of inputs, in nats: ordinary use reaches
   * {@code x} with a probability of at most {@code exp(-x)}, however busy the principal is, because
   * each input is a chance to begin a chain of coincidences (Bonferroni).
   */
  double nats(long rows) {
    return ALARM_NATS * strength - Math.log(Math.max(1.0, (double) rows));
  }

  /**
   * The same, or one as strong as a sign that the principal has shown, whichever is stronger.
   *
   * @param share upper bound of the share of ordinary inputs that show the sign, in (0, 1]
   */
  public Clue orSign(double share) {
    return new Clue(Math.clamp(-Math.log(share) / ALARM_NATS, strength, 1), signal);
  }

  /** A clue from a statistic whose alarm level is given. */
  public static Clue of(double statistic, double alarm) {
    return new Clue(Math.clamp(statistic / alarm, 0, 1), 0);
  }
}
