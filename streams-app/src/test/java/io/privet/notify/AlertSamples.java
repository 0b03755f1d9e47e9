package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertStatus;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;

/** Alerts of tests, one state after the other. */
public final class AlertSamples {
  /** When the tests begin. */
  public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

  private AlertSamples() {}

  /** An open alert of high severity about a principal of acme on the model fraud-score. */
  public static Alert open(String alertId, String principal) {
    return alert(alertId, "acme", RiskPattern.P01, Scope.PRINCIPAL, principal, Severity.HIGH);
  }

  public static Alert alert(
      String alertId,
      String tenant,
      RiskPattern pattern,
      Scope scope,
      String scopeKey,
      Severity severity) {
    return alert(alertId, tenant, pattern, scope, scopeKey, severity, START);
  }

  /** An open alert whose one finding was made at a time. */
  public static Alert alert(
      String alertId,
      String tenant,
      RiskPattern pattern,
      Scope scope,
      String scopeKey,
      Severity severity,
      Instant time) {
    return new AlertBuilder(
            alertId,
            new Finding(
                "membership.scores",
                pattern,
                tenant,
                scope,
                scopeKey,
                scopeKey,
                Target.model("fraud-score"),
                time,
                0.9,
                severity,
                10,
                "many inputs",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ""))
        .build();
  }

  public static Alert campaign(String alertId, List<String> members) {
    Alert alert =
        alert(
            alertId, "acme", RiskPattern.P01, Scope.CAMPAIGN, "campaign-" + alertId, Severity.HIGH);
    return new AlertBuilder(alert).members(members).build();
  }

  /** The next state, with another severity. */
  public static Alert next(Alert alert, Severity severity) {
    return new AlertBuilder(alert)
        .revision(alert.revision() + 1)
        .severity(severity, List.of())
        .build();
  }

  /** The next state, with another status. */
  public static Alert next(Alert alert, AlertStatus status) {
    return new AlertBuilder(alert).revision(alert.revision() + 1).status(status).build();
  }

  /** The next state, which has merely grown. */
  public static Alert next(Alert alert) {
    return next(alert, alert.status());
  }
}
