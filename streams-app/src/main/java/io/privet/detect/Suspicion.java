package io.privet.detect;

/** What a detector makes of a key after an event, mildest first. */
public enum Suspicion {
  NONE,
  /** Something is going on: the event is kept as evidence. */
  WATCH,
  /** Reason enough for a finding. */
  ALARM;

  /** Share of the alarm level from which events are kept as evidence. */
  private static final double WATCH_SHARE = 0.25;

  /** The least clue that this suspicion stands for. */
  Clue clue() {
    return switch (this) {
      case NONE -> Clue.NONE;
      case WATCH -> new Clue(WATCH_SHARE, 0);
      case ALARM -> new Clue(1, 0);
    };
  }

  /**
   * What a statistic means whose alarm level is given.
   *
   * @param isEnough whether what it rests upon is enough for an alarm
   */
  public static Suspicion of(double statistic, double alarm, boolean isEnough) {
    Suspicion suspicion = of(statistic, alarm);
    return suspicion == ALARM && !isEnough ? WATCH : suspicion;
  }

  /** What a statistic means whose alarm level is given. */
  public static Suspicion of(double statistic, double alarm) {
    if (statistic >= alarm) {
      return ALARM;
    }
    return statistic >= WATCH_SHARE * alarm ? WATCH : NONE;
  }
}
