package io.privet.cli.alert;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.Finding;
import io.privet.model.Mitigation;
import io.privet.model.Mitigation.Effort;
import io.privet.model.Mitigation.Horizon;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;

/** Alerts for the tests of this package. */
final class Alerts {
  private Alerts() {}

  /** An alert of tenant {@code acme} on model {@code churn}, with these measures. */
  static Alert opened(String id, RiskPattern pattern, Instant time, String... mitigations) {
    Finding finding =
        new Finding(
            "test.detector",
            pattern,
            "acme",
            Scope.PRINCIPAL,
            "k-1",
            "mallory",
            Target.model("churn"),
            time,
            0.9,
            Severity.HIGH,
            1,
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");
    return new AlertBuilder(id, finding)
        .advice(List.of(mitigations).stream().map(Alerts::mitigation).toList(), List.of())
        .change(AlertChange.of(AlertChange.Kind.OPENED, time))
        .build();
  }

  private static Mitigation mitigation(String id) {
    return new Mitigation(id, "", Horizon.IMMEDIATE, "", Effort.HOURS, "", "", List.of(), "");
  }
}
