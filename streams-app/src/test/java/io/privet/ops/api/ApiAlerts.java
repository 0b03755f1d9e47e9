package io.privet.ops.api;

import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.EventReference;
import io.privet.model.FrameworkTag;
import io.privet.model.Measure;
import io.privet.model.Mitigation;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Alerts for the tests of the API. */
final class ApiAlerts {
  static final Instant START = Instant.parse("2026-03-02T11:00:00Z");

  private ApiAlerts() {}

  /** An open alert whose last event lies some minutes after {@link #START}. */
  static Alert open(String id, int minutes) {
    return alert(id, AlertStatus.OPEN, minutes, "u-02026");
  }

  /** The same with another status and principal. */
  static Alert alert(String id, AlertStatus status, int minutes, String principal) {
    Instant last = START.plusSeconds(60L * minutes);
    return new Alert(
        id,
        3,
        status,
        RiskPattern.P02,
        "membership.perturbation-probing",
        "Suspected membership inference by " + principal,
        "40 near-duplicates of 12 inputs",
        Severity.HIGH,
        0.9,
        List.of(new ScorePart("behaviour", 3, "as the detector says")),
        "acme",
        Scope.PRINCIPAL,
        "key-of-u-02026",
        principal,
        List.of(),
        Target.model("credit-v2"),
        START,
        last,
        START,
        7,
        40,
        List.of(new EventReference("event-1", START, new SourcePosition("gateway", 0, 7))),
        List.of(new Measure("near-duplicates", 40, 12, "inputs", "")),
        List.of("no drifting sensor: steps have no direction"),
        List.of(),
        List.of(
            new Mitigation(
                "MIT-RATE",
                "Limit the rate",
                Mitigation.Horizon.IMMEDIATE,
                "platform",
                Mitigation.Effort.HOURS,
                "40 inputs in a minute",
                "Cap it at 10 a minute",
                List.of(new Mitigation.Parameter("cap", "10")),
                "A")),
        List.of(new FrameworkTag("MITRE ATLAS", "5.0", "AML.T0024.000", "Infer membership")),
        "https://example.com/runbook",
        "b1",
        "r1",
        List.of(),
        Optional.empty(),
        Optional.of(
            new AlertChange(
                AlertChange.Kind.UPDATED, last, Optional.empty(), "", Optional.empty())));
  }
}
