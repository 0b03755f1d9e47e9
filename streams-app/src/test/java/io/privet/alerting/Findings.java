package io.privet.alerting;

import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;

/** Findings made by hand: ada probes the model churn, unless a test says more. */
final class Findings {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Findings() {}

  static Finding at(Instant time) {
    return at(time, 10, Severity.HIGH);
  }

  static Finding at(Instant time, long rows, Severity severity) {
    return with(time, rows, severity, 0.9);
  }

  static Finding with(Instant time, long rows, Severity severity, double confidence) {
    return new Finding(
        "membership.perturbation-probing",
        RiskPattern.P02,
        "default",
        Scope.PRINCIPAL,
        "key-ada",
        "ada",
        Target.model("churn"),
        time,
        confidence,
        severity,
        rows,
        rows + " inputs.",
        List.of(new Measure("share", 0.5, 0.1, "share", rows + " inputs")),
        List.of("Nothing innocent fits."),
        List.of(),
        List.of(event(time)),
        "v1");
  }

  /** An answer of the model churn to somebody held e-mail addresses. */
  static Finding leak(String principal, Instant time, int addresses) {
    return new Finding(
        "leakage.output-disclosure",
        RiskPattern.P07,
        "default",
        Scope.MODEL,
        "churn",
        principal,
        Target.model("churn"),
        time,
        0.9,
        Severity.MEDIUM,
        1,
        "The answer holds addresses.",
        List.of(new Measure("values", addresses, 1, "values", "1 output")),
        List.of("No echo."),
        List.of(new LeakCount(LeakType.EMAIL, addresses)),
        List.of(event(time)),
        "");
  }

  static Finding of(
      String tenant, RiskPattern pattern, Scope scope, String scopeKey, Target target) {
    return new Finding(
        "any",
        pattern,
        tenant,
        scope,
        scopeKey,
        "ada",
        target,
        NOON,
        0.9,
        Severity.HIGH,
        1,
        "One.",
        List.of(),
        List.of(),
        List.of(),
        List.of(event(NOON)),
        "");
  }

  static Finding seen(Finding finding, List<EventReference> events) {
    return new Finding(
        finding.detectorId(),
        finding.pattern(),
        finding.tenant(),
        finding.scope(),
        finding.scopeKey(),
        finding.principal(),
        finding.target(),
        finding.time(),
        finding.confidence(),
        finding.severity(),
        finding.rows(),
        finding.summary(),
        finding.measures(),
        finding.benignReadings(),
        finding.leaks(),
        events,
        finding.baseline());
  }

  static EventReference event(Instant time) {
    return new EventReference("event-" + time, time, new SourcePosition("test", 0, 1));
  }
}
