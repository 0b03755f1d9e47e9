package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.References;
import io.privet.detect.Rows;
import io.privet.detect.Steps;
import io.privet.detect.Suspicion;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.synthetic.InversionStories;
import io.privet.model.Measure;
import io.privet.model.ModelBaseline;
import io.privet.model.Reference;
import io.privet.model.ValueBaseline;
import io.privet.model.ValueFilter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class HeldClassDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final double NEAR = 0.04;
  private static final Reference BASELINE =
      References.model(
          new ModelBaseline(12, NEAR, 0.02, 0.01, 0.6, 0.02)
              .withValues(new ValueBaseline(ValueFilter.NONE, 75, 0.01)));

  private final Steps steps = new Steps(detector(), BASELINE);

  HeldClassDetectorTest() {
    super(new HeldClassDetector(ThresholdValues.DEFAULTS), new InversionStories());
  }

  @Test
  void firesOnTheEighthInputThatHoldsAClass() {
    assertEquals(Suspicion.WATCH, steps.repeat(7, NOON, verdict(10, 0.05, false, false)));
    assertEquals(Suspicion.ALARM, steps.repeat(1, NOON, verdict(10, 0.05, false, false)));
    assertEquals(0.9, steps.measured("confidence of inputs that hold a class"), 1e-6);
    assertEquals(1, steps.measured(Measure.ANSWERS_WITH_SCORES));
  }

  @Test
  void takesStepsFromATenthToThreeQuartersOfNaturalSpacing() {
    assertEquals(Suspicion.NONE, after(100, verdict(10, 0.0159, false, false)));
    assertEquals(Suspicion.ALARM, after(100, verdict(10, 0.0161, false, false)));
    assertEquals(Suspicion.ALARM, after(100, verdict(10, 0.1199, false, false)));
    assertEquals(Suspicion.NONE, after(100, verdict(10, 0.1201, false, false)));
  }

  @Test
  void leavesInputsOnADriftOut() {
    assertEquals(Suspicion.NONE, after(100, verdict(10, 0.05, true, false)));
  }

  @Test
  void leavesChangesOfTheLabelToOthers() {
    assertEquals(Suspicion.NONE, after(100, verdict(10, 0.05, false, true)));
  }

  @Test
  void leavesInputsOfCommonValuesOut() {
    assertEquals(Suspicion.NONE, after(100, verdict(75, 0.05, false, false)));
  }

  @Test
  void leavesInputsWithoutLabelOut() {
    RowVerdict unlabelled = new RowVerdict(Rows.familiar(1, 0, 10), false, 0.05, false, false);

    assertEquals(Suspicion.NONE, after(100, unlabelled));
  }

  private Suspicion after(int inputs, RowVerdict verdict) {
    return new Steps(detector(), BASELINE).repeat(inputs, NOON, verdict);
  }

  private static RowVerdict verdict(
      int familiarity, double nearest, boolean drifting, boolean flipped) {
    return new RowVerdict(Rows.familiar(1, 1, familiarity), false, nearest, drifting, flipped);
  }
}
