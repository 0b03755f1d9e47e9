package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.ThresholdValues;
import io.privet.model.DataOperation;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.Outcome;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;

/**
 * Recognises that somebody ends or changes the log itself, or a guardrail: what MITRE ATT&CK calls
 * to disable or modify cloud logs (T1562.008).
 */
public final class LoggingOffDetector implements Detector {
  private static final String ID = "blindspot.logging-off";

  /** Data sets that are settings of logs and guardrails, as the source adapters name them. */
  private static final List<String> SETTINGS = List.of("cloudtrail/", "bedrock/");

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          25,
          "Logging switched off",
          RiskPattern.P26,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EVERY_EVENT,
          0,
          List.of(ObservedField.DATASET),
          List.of());

  /** A detector; it has no thresholds. */
  public LoggingOffDetector(ThresholdValues values) {}

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    String name = step.observation().target().name();
    boolean isChange =
        step.access().isPresent()
            && step.observation().outcome() == Outcome.SUCCESS
            && SETTINGS.stream().anyMatch(name::startsWith)
            && (isEnd(step) || isDone(step, DataOperation.CONFIGURE));
    return isChange ? Suspicion.ALARM : Suspicion.NONE;
  }

  private static boolean isEnd(Step step) {
    return isDone(step, DataOperation.DELETE);
  }

  private static boolean isDone(Step step, DataOperation operation) {
    return step.access().filter(access -> access.operation() == operation).isPresent();
  }

  /** Several people who change a log are no campaign. */
  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.NONE;
  }

  @Override
  public long rows(Step step) {
    return 1;
  }

  @Override
  public Explanation explain(Step step) {
    boolean isEnd = isEnd(step);
    return new Explanation(
        isEnd ? 0.9 : 0.6,
        isEnd ? Severity.HIGH : Severity.MEDIUM,
        1,
        isEnd
            ? "A log or a guardrail was stopped or deleted: what follows may be seen by nobody."
            : "The settings of a log or a guardrail were changed: it may see less than before.",
        List.of(new Measure("changes of a log or a guardrail", 1, 1, "changes", "this event")),
        List.of(
            "An attempt that was refused: not counted.",
            "A tool that rolls out settings: not ruled out; put it on the allow-list for P26.",
            "A change that widens the log: not ruled out; compare the settings before and after."));
  }
}
