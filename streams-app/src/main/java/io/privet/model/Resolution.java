package io.privet.model;

import java.util.Optional;

/**
 * That somebody has closed an alert before it went quiet.
 *
 * @param verdict empty where it was not found out
 */
public record Resolution(Optional<String> tenant, String alertId, Optional<Verdict> verdict)
    implements Handling {
  public Resolution {
    KeyPart.check("tenant", tenant);
    KeyPart.check("alertId", alertId);
  }

  /** The resolution of this alert. */
  public static Resolution of(Alert alert, Verdict verdict) {
    return new Resolution(Optional.of(alert.tenant()), alert.alertId(), Optional.of(verdict));
  }
}
