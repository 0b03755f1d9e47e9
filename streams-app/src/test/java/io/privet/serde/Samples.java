package io.privet.serde;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.FrameworkTag;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.Mitigation;
import io.privet.model.Resolution;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Findings and an alert as they might be; the documentation shows them too. */
final class Samples {
  private static final EventReference FIRST =
      new EventReference(
          "r0000042",
          Instant.parse("2026-03-02T09:58:12.250Z"),
          new SourcePosition("ai.model-interactions", 3, 123_456));
  private static final EventReference LAST =
      new EventReference(
          "r0000099",
          Instant.parse("2026-03-02T10:00:00Z"),
          new SourcePosition("ai.model-interactions", 3, 123_513));
  private static final Measure NEAR_DUPLICATES =
      new Measure("inputs near an earlier input", 0.98, 0.5, "share", "last 400 inputs");
  private static final Measure FLIPS =
      new Measure("label flips between neighbours", 0.47, 0.2, "share", "last 400 inputs");

  static final Finding FINDING =
      new Finding(
          "inference.perturbation-probing",
          RiskPattern.P02,
          "default",
          Scope.PRINCIPAL,
          "MDEyMzQ1Njc4OWFiY2RlZg",
          "p-0011223344556677",
          Target.model("churn-forest"),
          Instant.parse("2026-03-02T10:00:00Z"),
          0.9,
          Severity.HIGH,
          400,
          "400 inputs in 2 minutes lay close together and the label flipped on 47 % of them.",
          List.of(NEAR_DUPLICATES, FLIPS),
          List.of("Repeated identical inputs: only 2 % are exact repeats."),
          List.of(),
          List.of(FIRST, LAST),
          "b-2026-03-01");

  static final Finding LEAK =
      new Finding(
          "leak.output-disclosure",
          RiskPattern.P07,
          "acme",
          Scope.MODEL,
          "assistant",
          "p-8899aabbccddeeff",
          Target.model("assistant"),
          Instant.parse("2026-03-02T11:30:00.001Z"),
          1,
          Severity.HIGH,
          1,
          "One answer held 2 e-mail addresses that its prompt did not.",
          List.of(new Measure("values found in the output only", 2, 1, "values", "one answer")),
          List.of(),
          List.of(new LeakCount(LeakType.EMAIL, 2)),
          List.of(FIRST),
          "");

  /** As it was before reasons were kept. */
  static final Alert ALERT_OF_VERSION_1 =
      new Alert(
          "5f1c0a9e7b3d42688c1f0e2d3b4a5968",
          2,
          AlertStatus.OPEN,
          RiskPattern.P02,
          "inference.perturbation-probing",
          "Suspected membership inference by perturbation on churn-forest by p-0011223344556677",
          "400 inputs in 2 minutes lay close together and the label flipped on 47 % of them.",
          Severity.HIGH,
          0.9,
          List.of(
              new ScorePart("pattern", 2, "Membership inference by perturbation"),
              new ScorePart("evidence", 1, "Confidence 0.9")),
          "default",
          Scope.PRINCIPAL,
          "MDEyMzQ1Njc4OWFiY2RlZg",
          "p-0011223344556677",
          List.of(),
          Target.model("churn-forest"),
          Instant.parse("2026-03-02T09:58:12.250Z"),
          Instant.parse("2026-03-02T10:00:00Z"),
          Instant.parse("2026-03-02T09:58:40Z"),
          2,
          400,
          List.of(FIRST, LAST),
          List.of(NEAR_DUPLICATES, FLIPS),
          List.of("Repeated identical inputs: only 2 % are exact repeats."),
          List.of(),
          List.of(
              new Mitigation(
                  "MIT-RATE",
                  "Limit the rate of inputs",
                  Mitigation.Horizon.IMMEDIATE,
                  "platform engineer",
                  Mitigation.Effort.HOURS,
                  "One principal sent 400 inputs in 2 minutes.",
                  "Cap this principal at 60 inputs an hour.",
                  List.of(new Mitigation.Parameter("inputs per hour", "60")),
                  "inferred"),
              new Mitigation(
                  "MIT-DP-TRAIN",
                  "Train with differential privacy",
                  Mitigation.Horizon.DURABLE,
                  "model owner",
                  Mitigation.Effort.WEEKS,
                  "The model answers differently on records that it has seen.",
                  "Retrain with a privacy budget.",
                  List.of(),
                  "study")),
          List.of(
              new FrameworkTag(
                  "MITRE ATLAS", "5.1.1", "AML.T0024.000", "Infer Training Data Membership")),
          "docs/detectors/inference.perturbation-probing.md",
          "b-2026-03-01",
          "3f9c2a71b04e",
          List.of(),
          Optional.empty(),
          Optional.empty());

  static final Alert ALERT =
      new AlertBuilder(ALERT_OF_VERSION_1)
          .status(AlertStatus.ACKNOWLEDGED)
          .acknowledgedBy(Optional.of("olga"))
          .change(
              new AlertChange(
                  AlertChange.Kind.ACKNOWLEDGED,
                  Instant.parse("2026-03-02T10:04:30Z"),
                  Optional.of("olga"),
                  "Asking the team of the analyst.",
                  Optional.empty()))
          .build();

  static final Command COMMAND =
      new Command(
          "1f0a7c52-0b7e-4d0c-9a7e-6b1f2d3c4b5a",
          Instant.parse("2026-03-02T10:30:00Z"),
          "olga",
          "A load test that nobody told us of.",
          Optional.of(Resolution.of(ALERT, Verdict.BENIGN)));

  private Samples() {}
}
