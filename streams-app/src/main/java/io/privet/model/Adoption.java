package io.privet.model;

import java.util.Optional;

/**
 * Where a recommended measure stands, so that adoption can be counted. The latest command on a
 * measure, tenant and target holds.
 *
 * @param mitigationId the measure, by its id in the catalogue
 * @param alertId the alert that recommended it; empty where nobody waited for one
 * @param tenant for whom it was decided; empty for all
 * @param target name of the model or data set for which it was decided; empty for all
 */
public record Adoption(
    String mitigationId,
    Optional<String> alertId,
    Optional<String> tenant,
    Optional<String> target,
    State state)
    implements Decision {
  /** Where a measure stands. */
  public enum State {
    /** It was taken. */
    ADOPTED,
    /** It does not fit here. */
    NOT_APPLICABLE,
    /** What was said of it before holds no more. */
    WITHDRAWN
  }

  public Adoption {
    KeyPart.check("mitigationId", mitigationId);
    KeyPart.check("alertId", alertId);
    KeyPart.check("tenant", tenant);
    KeyPart.check("target", target);
  }
}
