package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.Rows;
import io.privet.detect.Steps;
import io.privet.detect.Suspicion;
import io.privet.detect.ThresholdValues;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.synthetic.LineSearchStories;
import io.privet.model.Measure;
import io.privet.model.Reference;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class LineSearchDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final RowVerdict BACK =
      new RowVerdict(Rows.at(1, 1), true, Double.NaN, false, false, true, false, 0);
  private static final RowVerdict REPEAT =
      new RowVerdict(Rows.at(1, 1), true, Double.NaN, false, false, false, false, 0);
  private static final RowVerdict NEW = new RowVerdict(Rows.at(2, 1), false, 0.5, true, false);

  private final Steps steps = new Steps(detector(), Reference.NONE);

  LineSearchDetectorTest() {
    super(new LineSearchDetector(ThresholdValues.DEFAULTS), new LineSearchStories());
  }

  @Test
  void firesOnTheEighthNewInputOfASearchThatGoesBackEachTime() {
    for (int i = 0; i < 7; i++) {
      steps.observe(NOON, BACK);
      assertEquals(Suspicion.WATCH, steps.observe(NOON, NEW));
    }
    assertEquals(Suspicion.WATCH, steps.observe(NOON, BACK));
    assertEquals(Suspicion.ALARM, steps.observe(NOON, NEW));
    assertEquals(0.5, steps.measured("inputs that go back on a line"));
    assertEquals(8, steps.measured("new inputs on the way"));
    assertEquals(1, steps.measured(Measure.ANSWERS_WITH_SCORES));
  }

  @Test
  void staysBelowTheAlarmWhereNoNewInputComes() {
    assertEquals(Suspicion.WATCH, steps.repeat(500, NOON, BACK));
  }

  @Test
  void findsASearchThatIsATenthOfTheTraffic() {
    for (int i = 0; i < 14; i++) {
      steps.repeat(9, NOON, NEW);
      steps.observe(NOON, BACK);
    }

    assertEquals(Suspicion.ALARM, steps.observe(NOON, BACK));
  }

  @Test
  void staysQuietOnNewInputsAndOtherRepeats() {
    assertEquals(Suspicion.NONE, steps.repeat(500, NOON, NEW));
    assertEquals(Suspicion.NONE, steps.repeat(500, NOON, REPEAT));
  }

  @Test
  void staysQuietWhenOneInAHundredGoesBack() {
    for (int i = 0; i < 50; i++) {
      steps.observe(NOON, BACK);
      assertEquals(Suspicion.NONE, steps.repeat(99, NOON, NEW));
    }
  }
}
