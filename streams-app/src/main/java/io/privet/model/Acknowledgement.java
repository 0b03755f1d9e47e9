package io.privet.model;

import java.util.Optional;

/** That somebody has taken an alert and looks after it. */
public record Acknowledgement(Optional<String> tenant, String alertId) implements Handling {
  public Acknowledgement {
    KeyPart.check("tenant", tenant);
    KeyPart.check("alertId", alertId);
  }

  /** The acknowledgement of this alert. */
  public static Acknowledgement of(Alert alert) {
    return new Acknowledgement(Optional.of(alert.tenant()), alert.alertId());
  }
}
