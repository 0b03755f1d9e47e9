package io.privet.cli.console;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.EventReference;
import io.privet.model.FrameworkTag;
import io.privet.model.Measure;
import io.privet.model.Mitigation;
import io.privet.model.Mitigation.Effort;
import io.privet.model.Mitigation.Horizon;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Alerts for the tests of this package. */
final class ExampleAlerts {
  private static final Instant START = Instant.parse("2026-03-02T11:37:05Z");

  private ExampleAlerts() {}

  /** Somebody probes a model with near-duplicates. */
  static Alert probing() {
    return alert(Severity.HIGH, RiskPattern.P02, "u-02026", Target.model("bcancer-rf"), 6006);
  }

  /** Somebody copies a data set. */
  static Alert bulkRead() {
    return alert(
        Severity.CRITICAL,
        RiskPattern.P16,
        "p-0123456789abcdef",
        Target.dataset("clinical-notes"),
        1654);
  }

  /** A probing whose principal chose a hostile name. */
  static Alert hostile() {
    return alert(
        Severity.MEDIUM,
        RiskPattern.P02,
        "\u001b[2J@|red x|@\u202e\n",
        Target.model("bcancer-rf"),
        40);
  }

  private static Alert alert(
      Severity severity, RiskPattern pattern, String principal, Target target, long rows) {
    return new Alert(
        "V1c3bG9uZ2FsZXJ0aWQ",
        4,
        AlertStatus.OPEN,
        pattern,
        "inference.perturbation-probing",
        "Suspected probing of " + target.name() + " by " + principal,
        "412 of the last 1024 new inputs stand round a point that was asked about before; 201 of"
            + " them changed the predicted label.",
        severity,
        0.98,
        List.of(new ScorePart("pattern", 3, "high by itself")),
        "default",
        Scope.PRINCIPAL,
        "key",
        principal,
        List.of(),
        target,
        START,
        START.plusSeconds(7200),
        START.plusSeconds(16),
        12,
        rows,
        IntStream.range(0, 9).mapToObj(ExampleAlerts::event).toList(),
        List.of(
            new Measure("near-duplicates with another label", 0.412, 0.02, "share", "1024 inputs"),
            new Measure("distinct objects read", 1654, 20.5, "objects", "last day")),
        List.of("Retries: exact repeats are left out of the count."),
        List.of(),
        List.of(
            new Mitigation(
                "MIT-RATE",
                "Cap the queries of this principal",
                Horizon.IMMEDIATE,
                "platform engineer",
                Effort.HOURS,
                "ordinary principals send 35 rows an hour, so that a cap at 100 hurts nobody and"
                    + " stretches the attack over weeks",
                "Set a quota of 100 rows an hour at the gateway.",
                List.of(),
                "study"),
            new Mitigation(
                "MIT-DP",
                "Train with differential privacy",
                Horizon.DURABLE,
                "model owner",
                Effort.WEEKS,
                "it bounds what any query tells about one training record",
                "Train anew with DP-SGD; start at epsilon 8.",
                List.of(),
                "study")),
        List.of(
            new FrameworkTag(
                "MITRE ATLAS", "5.6.0", "AML.T0024.000", "Infer Training Data Membership"),
            new FrameworkTag("GDPR", "2016/679", "Art. 32", "Security of processing")),
        "docs/detectors/inference.perturbation-probing.md",
        "2026-03-01",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static EventReference event(int index) {
    return new EventReference(
        "r001234" + index,
        START.plusSeconds(index),
        new SourcePosition("ai.model-interactions", index % 3, 4000 + index));
  }
}
