package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.References;
import io.privet.detect.Rows;
import io.privet.detect.Steps;
import io.privet.detect.Suspicion;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.synthetic.SyntheticInputStories;
import io.privet.model.Measure;
import io.privet.model.ModelBaseline;
import io.privet.model.Reference;
import io.privet.model.RowFeatures;
import io.privet.model.ValueBaseline;
import io.privet.model.ValueFilter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SyntheticInputsDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final double NEAR = 0.04;

  private final Steps steps = new Steps(detector(), baseline(0.01));

  SyntheticInputsDetectorTest() {
    super(new SyntheticInputsDetector(ThresholdValues.DEFAULTS), new SyntheticInputStories());
  }

  @Test
  void firesOnTheTwelfthMadeUpInputInARow() {
    assertEquals(Suspicion.WATCH, send(11, 0, 74, NEAR, false));
    assertEquals(Suspicion.ALARM, send(1, 11, 74, NEAR, false));
    assertEquals(12, steps.measured("distinct made-up inputs"));
    assertEquals(1, steps.measured(Measure.ANSWERS_WITH_SCORES));
  }

  @Test
  void takesAnInputAtTheLimitForNatural() {
    assertEquals(Suspicion.NONE, send(100, 0, 75, NEAR, false));
  }

  @Test
  void takesAnInputOfUnknownFamiliarityForNatural() {
    assertEquals(Suspicion.NONE, send(100, 0, RowFeatures.UNKNOWN_FAMILIARITY, NEAR, false));
  }

  @Test
  void leavesVariantsOfAnEarlierInputToOthers() {
    assertEquals(Suspicion.NONE, send(100, 0, 10, Math.nextDown(NEAR), false));
  }

  @Test
  void leavesInputsOnADriftOut() {
    assertEquals(Suspicion.NONE, send(100, 0, 10, 0.5, true));
  }

  @Test
  void countsAnInputOnceHoweverOftenItComes() {
    assertEquals(Suspicion.WATCH, send(11, 0, 10, 0.5, false));
    for (int round = 0; round < 20; round++) {
      assertEquals(Suspicion.NONE, send(11, 0, 10, 0.5, false));
    }
  }

  @Test
  void saysNothingWhereOrdinaryInputsAreOftenForeign() {
    Steps restless = new Steps(detector(), baseline(0.21));

    for (int i = 0; i < 100; i++) {
      assertEquals(Suspicion.NONE, restless.observe(NOON, verdict(i, 10, 0.5, false)));
    }
  }

  @Test
  void findsAnAttackThatIsOneInSix() {
    Suspicion last = Suspicion.NONE;
    for (int i = 0; i < 150; i++) {
      last = steps.observe(NOON, verdict(i, i % 6 == 0 ? 10 : 100, 0.5, false));
    }

    assertEquals(Suspicion.ALARM, last);
  }

  private Suspicion send(int count, int from, int familiarity, double nearest, boolean drifting) {
    Suspicion last = Suspicion.NONE;
    for (int i = from; i < from + count; i++) {
      last = steps.observe(NOON, verdict(i, familiarity, nearest, drifting));
    }
    return last;
  }

  private static RowVerdict verdict(int number, int familiarity, double nearest, boolean drifting) {
    return new RowVerdict(Rows.familiar(number, 1, familiarity), false, nearest, drifting, false);
  }

  private static Reference baseline(double foreignShare) {
    return References.model(
        new ModelBaseline(12, NEAR, 0.02, 0.01, 0.6, 0.02)
            .withValues(new ValueBaseline(ValueFilter.NONE, 75, foreignShare)));
  }
}
