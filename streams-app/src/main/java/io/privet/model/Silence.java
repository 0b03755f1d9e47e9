package io.privet.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * That notifications of the alerts that match every given field are held back for a time. Detection
 * goes on. A later silence of the same id replaces it.
 *
 * @param alertId this alert only; empty for any
 * @param patterns alerts of these patterns; empty for any
 * @param scopeKey alerts about this principal key, model or campaign; empty for any
 * @param target alerts on the model or data set of this name; empty for any
 * @param from wall-clock time from which it holds
 * @param until wall-clock time from which it holds no more
 */
public record Silence(
    String silenceId,
    Optional<String> alertId,
    Optional<String> tenant,
    Set<RiskPattern> patterns,
    Optional<String> scopeKey,
    Optional<String> target,
    Instant from,
    Instant until)
    implements Decision {
  public Silence {
    KeyPart.check("silenceId", silenceId);
    KeyPart.check("alertId", alertId);
    KeyPart.check("tenant", tenant);
    KeyPart.check("scopeKey", scopeKey);
    KeyPart.check("target", target);
    patterns = Set.copyOf(patterns);
  }

  /** Whether an alert has all that is asked for, whatever the time. */
  public boolean matches(Alert alert) {
    return isAnyOr(alertId, alert.alertId())
        && isAnyOr(tenant, alert.tenant())
        && (patterns.isEmpty() || patterns.contains(alert.pattern()))
        && isAnyOr(scopeKey, alert.scopeKey())
        && isAnyOr(target, alert.target().name());
  }

  /** Whether nothing is asked for, so that every alert matches. */
  public boolean matchesEverything() {
    return alertId.isEmpty()
        && tenant.isEmpty()
        && patterns.isEmpty()
        && scopeKey.isEmpty()
        && target.isEmpty();
  }

  /** Whether it holds at a time of the wall clock. */
  public boolean isInForce(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }

  /** The same silence, which ends at another time. */
  public Silence endingAt(Instant end) {
    return new Silence(silenceId, alertId, tenant, patterns, scopeKey, target, from, end);
  }

  private static boolean isAnyOr(Optional<String> asked, String value) {
    return asked.isEmpty() || asked.get().equals(value);
  }
}
