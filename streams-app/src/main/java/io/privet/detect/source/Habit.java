package io.privet.detect.source;

/**
 * How often a trace is missing as a rule, and since when it has been missing more often.
 *
 * @param past what is ordinary
 * @param sum statistic of the test, nats; 0 while nothing is out of the ordinary
 * @param openMillis record time since when it has been above zero; 0 while it is not
 * @param open what was counted since then
 * @param firstToldMillis record time of the first finding since then; 0 for none
 * @param toldMillis record time of the last finding since then; 0 for none
 * @param toldMissing events without the trace that findings have told of since then
 */
public record Habit(
    Presence past,
    double sum,
    long openMillis,
    Presence open,
    long firstToldMillis,
    long toldMillis,
    long toldMissing) {
  /** Nothing known. */
  static final Habit NONE = new Habit(Presence.NONE, 0, 0, Presence.NONE, 0, 0, 0);

  /** Events of the past from which on the older half is forgotten. */
  private static final long MAX_EVENTS = 20_000;

  /** The same after events that were ordinary. */
  Habit learn(Presence more) {
    Presence all = past.plus(more);
    return new Habit(all.events() > MAX_EVENTS ? all.half() : all, 0, 0, Presence.NONE, 0, 0, 0);
  }

  /** The same after events that are out of the ordinary, or may be. */
  Habit watch(Presence more, double nextSum, long timeMillis) {
    return new Habit(
        past,
        nextSum,
        openMillis == 0 ? timeMillis : openMillis,
        open.plus(more),
        firstToldMillis,
        toldMillis,
        toldMissing);
  }

  /** The same when it is over: ordinary after all, unless it was told. */
  Habit close(Presence more) {
    return firstToldMillis == 0 ? learn(open.plus(more)) : learn(Presence.NONE);
  }

  /** The same with the new state of affairs as the ordinary one. */
  Habit accept() {
    return NONE.learn(open);
  }

  /** The same after a finding. */
  Habit told(long timeMillis) {
    return new Habit(
        past,
        sum,
        openMillis,
        open,
        firstToldMillis == 0 ? timeMillis : firstToldMillis,
        timeMillis,
        open.missing());
  }
}
