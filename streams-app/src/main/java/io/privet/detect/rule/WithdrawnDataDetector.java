package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.Explanation;
import io.privet.detect.Maturity;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.DetectorMemory;
import io.privet.model.Measure;
import io.privet.model.ObservedField;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.List;

/**
 * Recognises reads of what must no longer be used: records of persons who have withdrawn their
 * consent or whose data was to be erased, and data sets that are kept for longer than laid down
 * (GDPR Art. 5(1)(e), 7(3), 17).
 */
public final class WithdrawnDataDetector implements Detector {
  private static final String ID = "access.withdrawn-data";

  private static final Threshold MANY =
      new Threshold("many-persons", 10, "persons", "more than a record that was overlooked");

  private static final int READS = 0;
  private static final int PERSONS = 1;

  private static final DetectorSpec SPEC =
      new DetectorSpec(
          ID,
          19,
          "Use of withdrawn data",
          RiskPattern.P19,
          Scope.PRINCIPAL,
          Maturity.STABLE,
          Cadence.EPISODE,
          PERSONS + 1,
          List.of(ObservedField.DATASET, ObservedField.WITHDRAWN_DATA),
          List.of(MANY));

  private final double many;

  /** A detector with the given thresholds. */
  public WithdrawnDataDetector(ThresholdValues values) {
    many = values.of(ID, MANY);
  }

  @Override
  public DetectorSpec spec() {
    return SPEC;
  }

  @Override
  public Suspicion observe(Step step) {
    int persons = step.access().isPresent() ? step.hits().erased() : 0;
    if (persons == 0 && !isExpired(step)) {
      return Suspicion.NONE;
    }
    DetectorMemory memory = step.memory();
    memory.count(READS, true);
    int before = memory.whole(PERSONS);
    int after = (int) Math.min(Integer.MAX_VALUE, (long) before + persons);
    memory.setWhole(PERSONS, after);
    if (before < many && after >= many) {
      memory.renew();
    }
    return Suspicion.ALARM;
  }

  private static boolean isExpired(Step step) {
    return step.isRead()
        && step.reference()
            .isExpired(
                step.observation().target(), Instant.ofEpochMilli(step.observation().timeMillis()));
  }

  /** Each alarm stands by itself: several principals that meet the same are no campaign. */
  @Override
  public Clue clue(Step step, Suspicion suspicion) {
    return Clue.NONE;
  }

  @Override
  public long rows(Step step) {
    return step.memory().whole(READS);
  }

  @Override
  public Explanation explain(Step step) {
    int persons = step.memory().whole(PERSONS);
    boolean isExpired = isExpired(step);
    return new Explanation(
        0.95,
        persons >= many ? Severity.HIGH : Severity.MEDIUM,
        rows(step),
        (isExpired
                ? "A data set was read whose time to keep is over"
                : "Records were read that must not be used")
            + "; "
            + rows(step)
            + " reads of this kind so far, with "
            + persons
            + " records of persons who have withdrawn or whose data was to be erased.",
        List.of(
            new Measure("records of withdrawn persons", persons, 1, "records", "so far"),
            new Measure("reads of withdrawn data", rows(step), 1, "reads", "so far")),
        List.of(
            "A read before the withdrawal or the end of retention: each holds from its own time on.",
            "The deletion itself, lists and facts about objects: not counted.",
            "A legal hold: would stand on the allow-list."));
  }
}
