package io.privet.model;

import java.time.Instant;

/**
 * The event time for which something holds.
 *
 * @param from event time from which it holds; {@link Instant#MIN} for always
 * @param until event time from which it holds no more; {@link Instant#MAX} for never
 */
public record Validity(Instant from, Instant until) {
  /** Whatever the event time. */
  public static final Validity ALWAYS = new Validity(Instant.MIN, Instant.MAX);

  /** Whether it holds at an event time. */
  public boolean holds(Instant time) {
    return !time.isBefore(from) && time.isBefore(until);
  }
}
