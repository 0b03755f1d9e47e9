package io.privet.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entry of the allow-list: traffic that an owner has registered because it looks like an attack.
 *
 * @param principalKey stable key of the principal
 * @param patterns risk patterns that are excused, in their order
 */
public record Exemption(String principalKey, Set<RiskPattern> patterns, Registration registration)
    implements ReferenceFact {
  public Exemption {
    patterns = Collections.unmodifiableSet(new TreeSet<>(patterns));
  }

  /**
   * An entry that holds from ever.
   *
   * @param expires event time from which the entry no longer holds
   */
  public Exemption(
      String principalKey,
      Set<RiskPattern> patterns,
      String owner,
      String reason,
      Instant expires) {
    this(principalKey, patterns, Registration.until(expires, owner, reason));
  }

  /** Whether it covers a pattern at an event time. */
  boolean covers(RiskPattern pattern, Instant time) {
    return patterns.contains(pattern) && registration.validity().holds(time);
  }
}
