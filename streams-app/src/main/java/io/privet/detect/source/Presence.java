package io.privet.detect.source;

/**
 * How often a trace was missing.
 *
 * @param events events that could have carried it
 * @param missing those among them that did not
 */
public record Presence(long events, long missing) {
  /** No event. */
  public static final Presence NONE = new Presence(0, 0);

  public Presence {
    if (missing < 0 || missing > events) {
      throw new IllegalArgumentException(
          missing + " of " + events + " events lacked a trace but it must be 0 to all of them");
    }
  }

  /** Both together. */
  Presence plus(Presence other) {
    return new Presence(events + other.events, missing + other.missing);
  }

  /** The same with the older half of it forgotten. */
  Presence half() {
    return new Presence(events / 2, missing / 2);
  }

  /** Share of the events that lacked it, in [0, 1]; 0 before the first. */
  double missingShare() {
    return events == 0 ? 0 : missing / (double) events;
  }
}
