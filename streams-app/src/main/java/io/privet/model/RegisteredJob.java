package io.privet.model;

import java.time.Instant;

/**
 * A service that an owner has registered: it excuses volume on one target up to an amount, nothing
 * else.
 *
 * @param principalKey stable key of the principal
 * @param kind what it does, in the owner's words: {@code backup}, {@code batch_scoring}
 * @param target name of the model or data set
 * @param maxPerDay most rows or requests a day
 */
public record RegisteredJob(
    String principalKey, String kind, String target, long maxPerDay, Registration registration)
    implements ReferenceFact {
  /**
   * A job that holds from ever.
   *
   * @param expires event time from which the entry no longer holds
   */
  public RegisteredJob(
      String principalKey,
      String kind,
      String target,
      long maxPerDay,
      String owner,
      Instant expires) {
    this(principalKey, kind, target, maxPerDay, Registration.until(expires, owner, ""));
  }

  /** Whether it is about a target at an event time. */
  boolean covers(String name, Instant time) {
    return target.equals(name) && registration.validity().holds(time);
  }
}
