package io.privet.model;

import java.util.Optional;

/**
 * That somebody has taken an alert and looks after it.
 *
 * @param tenant owner of the alert; empty from a producer that knows no such field, which leads to
 *     no alert
 */
public record Acknowledgement(Optional<String> tenant, String alertId) implements Decision {
  public Acknowledgement {
    KeyPart.check("tenant", tenant);
    KeyPart.check("alertId", alertId);
  }

  /** The acknowledgement of this alert. */
  public static Acknowledgement of(Alert alert) {
    return new Acknowledgement(Optional.of(alert.tenant()), alert.alertId());
  }
}
