package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.BaselineLearner;
import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.References;
import io.privet.detect.Rows;
import io.privet.detect.Steps;
import io.privet.detect.Suspicion;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.synthetic.Classifier;
import io.privet.detect.synthetic.PerturbationStories;
import io.privet.detect.synthetic.Story;
import io.privet.model.Finding;
import io.privet.model.ModelBaseline;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.RowFeatures;
import io.privet.model.Severity;
import io.privet.model.Sketch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class PerturbationProbingDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final double NEAR = 0.04;
  private static final Reference BASELINE =
      References.model(new ModelBaseline(12, NEAR, 0.02, 0.01, 0.6, 0.02));

  private static final RowVerdict FLIP = verdict(0.02, false, true);
  private static final RowVerdict CLOSE = verdict(0.001, false, false);
  private static final RowVerdict ORDINARY = verdict(0.5, false, true);

  private final Steps steps = new Steps(detector(), BASELINE);

  PerturbationProbingDetectorTest() {
    super(new PerturbationProbingDetector(ThresholdValues.DEFAULTS), new PerturbationStories());
  }

  @Test
  void firesOnTheFifthFlipInARow() {
    assertEquals(Suspicion.WATCH, steps.repeat(4, NOON, FLIP));
    assertEquals(Suspicion.ALARM, steps.observe(NOON, FLIP));
    assertEquals(Severity.HIGH, steps.explain().severity());
  }

  @Test
  void firesAtTheAlarmLevelAndNotBelow() {
    double sumOfFive = 12.628643;

    assertEquals(Suspicion.ALARM, withAlarm(sumOfFive).repeat(5, NOON, FLIP));
    assertEquals(Suspicion.WATCH, withAlarm(sumOfFive + 1e-5).repeat(5, NOON, FLIP));
  }

  @Test
  void takesTheNearDistanceItselfForFar() {
    assertEquals(Suspicion.NONE, steps.repeat(20, NOON, verdict(NEAR, false, true)));
    assertEquals(
        Suspicion.ALARM, steps.repeat(20, NOON, verdict(Math.nextDown(NEAR), false, true)));
  }

  @Test
  void takesATwentiethOfTheNearDistanceForClose() {
    assertEquals(Suspicion.ALARM, steps.repeat(20, NOON, verdict(0.05 * NEAR, false, false)));
    assertEquals(
        Suspicion.NONE,
        new Steps(detector(), BASELINE)
            .repeat(20, NOON, verdict(Math.nextUp(0.05 * NEAR), false, false)));
  }

  @Test
  void findsCloseInputsGraveOnlyFromAHundredInFiveMinutes() {
    steps.repeat(99, NOON, CLOSE);
    assertEquals(Severity.LOW, steps.explain().severity());

    steps.observe(NOON, CLOSE);
    assertEquals(Severity.HIGH, steps.explain().severity());
  }

  @Test
  void saysAtOnceThatCloseInputsHaveBecomeGrave() {
    Traffic ada = new Traffic("ada");
    DetectorRun run = DetectorRun.of(detector(), BASELINE);
    for (int i = 0; i < 130; i++) {
      run.observe(ada.call(NOON, Rows.at(4 + i % 2 * 1e-3, 1, Rows.identity(i))));
    }

    Finding grave =
        run.findings().stream()
            .filter(finding -> finding.severity() == Severity.HIGH)
            .findFirst()
            .orElseThrow();
    assertEquals(100, grave.rows());
  }

  @Test
  void halvesTheBurstInFiveMinutes() {
    steps.repeat(100, NOON, CLOSE);

    steps.observe(NOON.plus(Duration.ofMinutes(5)), CLOSE);

    assertEquals(51, steps.measured("inputs in a burst"), 0.001);
    assertEquals(Severity.LOW, steps.explain().severity());
  }

  @Test
  void halvesTheBurstAfter2038Too() {
    Instant later = Instant.parse("2041-03-02T12:00:00Z");
    steps.repeat(100, later, CLOSE);

    steps.observe(later.plus(Duration.ofMinutes(5)), CLOSE);

    assertEquals(51, steps.measured("inputs in a burst"), 0.001);
  }

  @Test
  void countsALateInputToTheBurst() {
    steps.repeat(50, NOON, CLOSE);

    steps.observe(NOON.minus(Duration.ofMinutes(5)), CLOSE);

    assertEquals(51, steps.measured("inputs in a burst"), 0.001);
  }

  @Test
  void leavesInputsOnADriftOut() {
    assertEquals(Suspicion.NONE, steps.repeat(200, NOON, verdict(0.001, true, true)));
  }

  @Test
  void leavesInputsWithoutLabelOut() {
    RowVerdict unlabelled = new RowVerdict(Rows.at(1, 0), false, 0.001, false, false);

    assertEquals(Suspicion.NONE, steps.repeat(200, NOON, unlabelled));
  }

  @Test
  void leavesInputsWithoutSketchOut() {
    RowVerdict withheld = new RowVerdict(Rows.stranger(1), false, Double.NaN, false, false);

    assertEquals(Suspicion.NONE, steps.repeat(200, NOON, withheld));
  }

  @Test
  void takesAMissingConfidenceForNoUnsureAnswer() {
    RowFeatures silent = new RowFeatures(7, Rows.sketch(1), 1, Float.NaN, false);
    steps.repeat(20, NOON, new RowVerdict(silent, false, 0.02, false, true));
    assertEquals(0.85, steps.explain().confidence());

    RowFeatures unsure = new RowFeatures(7, Rows.sketch(1), 1, 0.59f, false);
    Steps other = new Steps(detector(), BASELINE);
    other.repeat(20, NOON, new RowVerdict(unsure, false, 0.02, false, true));
    assertEquals(0.95, other.explain().confidence());
  }

  @Test
  void raisesNoAlarmOnRepeatsAfterAnAttack() {
    steps.repeat(20, NOON, FLIP);
    RowVerdict repeat = new RowVerdict(Rows.at(1, 1), true, Double.NaN, false, false);

    assertEquals(Suspicion.NONE, steps.observe(NOON.plus(Duration.ofHours(1)), repeat));
  }

  @Test
  void forgetsAnAttackAfterOrdinaryInputs() {
    steps.repeat(500, NOON, FLIP);

    assertEquals(Suspicion.ALARM, steps.repeat(45, NOON, ORDINARY));
    assertEquals(Suspicion.WATCH, steps.repeat(200, NOON, ORDINARY));
    assertEquals(Suspicion.NONE, steps.repeat(400, NOON, ORDINARY));
  }

  @Test
  void saysNothingByASignalThatIsCommonOnTheModel() {
    Reference restless = References.model(new ModelBaseline(12, NEAR, 0.13, 0.21, 0.6, 0.02));

    assertEquals(
        Suspicion.NONE,
        new Steps(detector(), restless).repeat(200, NOON, verdict(0.001, false, true)));
  }

  @Test
  void takesAHundredthOfTheMagnitudeForNearWithoutABaseline() {
    Steps unlearned = new Steps(detector(), Reference.NONE);

    assertEquals(Suspicion.NONE, unlearned.repeat(50, NOON, verdictAt(4, 0.04)));
    assertEquals(Suspicion.ALARM, unlearned.repeat(50, NOON, verdictAt(4, 0.039)));
  }

  @Test
  void firesOnTextsThatDifferByAWordAndChangeTheLabel() {
    Traffic ada = new Traffic("ada");
    Reference texts = References.model(new ModelBaseline(12, 0.25, 0.02, 0.01, 0.6, 0.02));
    DetectorRun run = DetectorRun.of(detector(), texts);
    for (int i = 0; i < 40; i++) {
      short[] words = {1, 2, 3, 4, 5, 6, 7, (short) (1000 + i)};
      RowFeatures text =
          new RowFeatures(
              Rows.identity(i), new Sketch(Sketch.Kind.TEXT, words), 1 + i % 2, 0.6f, false);
      run.observe(ada.call(NOON.plusSeconds(i), text));
    }

    assertEquals(Severity.HIGH, run.findings().getFirst().severity());
  }

  @Test
  void staysQuietOnTextsThatAnswerNoLabel() {
    Traffic ada = new Traffic("ada");
    DetectorRun run = DetectorRun.of(detector(), BASELINE);
    for (int i = 0; i < 100; i++) {
      Sketch same = new Sketch(Sketch.Kind.TEXT, new short[] {1, 2, 3, 4});
      run.observe(
          ada.call(
              NOON.plusSeconds(i), new RowFeatures(Rows.identity(i), same, 0, Float.NaN, false)));
    }

    assertEquals(List.of(), run.findings());
  }

  @Test
  void staysQuietOnColumnsOfVeryDifferentUnitsWithoutABaseline() {
    double[] units = {90_000, 60, 12, 1, 1, 400, 3, 1};

    for (int seed = 0; seed < 20; seed++) {
      assertEquals(List.of(), ordinaryUse(seed, row -> row, units, Reference.NONE), "seed " + seed);
    }
  }

  @Test
  void staysQuietWhereOrdinaryRowsAreNearDuplicatesOnceThatIsLearned() {
    double[][] cases = new double[6][];
    Classifier model = new Classifier(100);
    for (int i = 0; i < cases.length; i++) {
      cases[i] = model.boundary(model.ordinaryRow(), new double[] {1, 0, 1, 0, 1, 1, 0, 0});
    }
    UnaryOperator<double[]> nearDuplicate =
        row -> model.near(cases[(int) (row[0] * 1_000) % cases.length], 0.004);
    double[] units = {1, 1, 1, 1, 1, 1, 1, 1};
    BaselineLearner learner = new BaselineLearner();
    for (int seed = 0; seed < 12; seed++) {
      observations(seed, nearDuplicate, units).forEach(learner::accept);
    }
    Reference learned = Reference.NONE.withBaselines(learner.learn("test"));

    for (int seed = 20; seed < 40; seed++) {
      assertEquals(List.of(), ordinaryUse(seed, nearDuplicate, units, learned), "seed " + seed);
    }
  }

  private List<?> ordinaryUse(
      int seed, UnaryOperator<double[]> change, double[] units, Reference reference) {
    DetectorRun run = DetectorRun.of(detector(), reference);
    run.observe(observations(seed, change, units));
    return run.findings();
  }

  private static List<Observation> observations(
      int seed, UnaryOperator<double[]> change, double[] units) {
    Classifier model = new Classifier(seed);
    Story story = new Story("user-" + seed, "loan-scorer", "2026-03-02T08:00:00Z");
    for (int i = 0; i < 400; i++) {
      story
          .predict(model.answer(change.apply(model.ordinaryRow())).inUnits(units))
          .pass(Duration.ofSeconds(20));
    }
    return new ArrayList<>(story.observations());
  }

  private Steps withAlarm(double alarm) {
    return new Steps(
        new PerturbationProbingDetector(
            References.threshold(detector().spec().id(), "alarm", alarm)),
        BASELINE);
  }

  private static RowVerdict verdict(double nearest, boolean drifting, boolean flipped) {
    return new RowVerdict(Rows.at(1, 1), false, nearest, drifting, flipped);
  }

  private static RowVerdict verdictAt(double place, double nearest) {
    return new RowVerdict(Rows.at(place, 1), false, nearest, false, true);
  }
}
