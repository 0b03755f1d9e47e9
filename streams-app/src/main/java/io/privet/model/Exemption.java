package io.privet.model;

import java.time.Instant;
import java.util.Set;

/**
 * An entry of the allow-list: traffic that an owner has registered because it looks like an attack.
 *
 * @param principalKey stable key of the principal
 * @param expires event time from which the entry no longer holds
 */
public record Exemption(
    String principalKey, Set<RiskPattern> patterns, String owner, String reason, Instant expires) {
  public Exemption {
    patterns = Set.copyOf(patterns);
  }
}
