package io.privet.notify;

import java.time.Duration;

/**
 * How many new alerts a sink for people is told of one by one; the others are summed up when the
 * period ends.
 *
 * @param perPattern for each pattern of a tenant
 * @param perTenant for all patterns of a tenant
 * @param period counted from the first of them
 */
public record Caps(int perPattern, int perTenant, Duration period) {
  /** The defaults: 20 of a pattern and 60 in all, in ten minutes. */
  public static final Caps DEFAULT = new Caps(20, 60, Duration.ofMinutes(10));
}
