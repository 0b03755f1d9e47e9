package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.References;
import io.privet.detect.Rows;
import io.privet.detect.Steps;
import io.privet.detect.Suspicion;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.synthetic.TrainingRecordStories;
import io.privet.model.Baselines;
import io.privet.model.Exemption;
import io.privet.model.Finding;
import io.privet.model.ModelBaseline;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TrainingRecordProbingDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Reference BASELINE = baseline(0.02);

  private final Steps steps = new Steps(detector(), BASELINE);

  TrainingRecordProbingDetectorTest() {
    super(new TrainingRecordProbingDetector(ThresholdValues.DEFAULTS), new TrainingRecordStories());
  }

  @Test
  void firesOnTheEighthDistinctRecord() {
    assertEquals(Suspicion.WATCH, records(steps, 0, 7));
    assertEquals(Suspicion.ALARM, records(steps, 7, 8));
    assertEquals(8, steps.measured("training records asked about"));
    assertEquals(1.0, steps.measured("answers with scores"));
  }

  @Test
  void firesAtTheAlarmLevelAndNotBelow() {
    double sumOfEight = 24;
    double sumOfSeven = 22.53213;

    assertEquals(Suspicion.ALARM, records(withAlarm(sumOfEight), 0, 8));
    assertEquals(Suspicion.WATCH, records(withAlarm(sumOfSeven + 1e-4), 0, 7));
    assertEquals(
        Suspicion.ALARM, records(new Steps(withThreshold("min-records", 7), BASELINE), 0, 7));
  }

  @Test
  void countsARecordOnceHoweverOftenItIsAskedAbout() {
    for (int round = 0; round < 100; round++) {
      assertNotEquals(Suspicion.ALARM, records(steps, 0, 7));
    }
  }

  @Test
  void countsAnExactRepeatForNothing() {
    records(steps, 0, 8);
    RowVerdict repeat = new RowVerdict(Rows.record(99), true, Double.NaN, false, false);

    assertEquals(Suspicion.NONE, steps.observe(NOON, repeat));
  }

  @Test
  void takesLongerWhereMembersAreCommonOnTheModel() {
    Steps common = new Steps(detector(), baseline(0.084));

    assertEquals(Suspicion.WATCH, mixed(common, 0, 14));
    assertEquals(Suspicion.ALARM, mixed(common, 14, 40));
  }

  @Test
  void saysNothingWhereHalfOfOrdinaryUseIsMembers() {
    Steps saturated = new Steps(detector(), baseline(0.34));

    assertEquals(Suspicion.NONE, records(saturated, 0, 200));
  }

  @Test
  void staysQuietAtTheOrdinaryShareOfTheModel() {
    Steps busy = new Steps(detector(), baseline(0.084));
    for (int i = 0; i < 20_000; i++) {
      RowVerdict verdict = i % 17 == 0 ? record(i) : stranger(i);
      assertNotEquals(Suspicion.ALARM, busy.observe(NOON, verdict), "input " + i);
    }
  }

  @Test
  void expectsSevenInAHundredWithoutABaseline() {
    Steps unlearned = new Steps(detector(), Reference.NONE);
    records(unlearned, 0, 8);

    assertEquals(0.07, unlearned.explain().measures().getFirst().threshold());
    assertEquals(Suspicion.ALARM, unlearned.observe(NOON, record(9)));
  }

  @Test
  void forgetsRecordsAfterManyStrangers() {
    records(steps, 0, 7);
    for (int i = 0; i < 300; i++) {
      steps.observe(NOON, stranger(i));
    }

    assertEquals(Suspicion.WATCH, records(steps, 10, 17));
    assertEquals(Suspicion.ALARM, records(steps, 17, 18));
  }

  @Test
  void saysHowManyScoresWentBack() {
    records(steps, 0, 8);

    assertEquals(
        "8 of the last 8 distinct inputs are records that the model was trained on; ordinary use of"
            + " this model stays below 2 %. Scores went back for 8 of them.",
        steps.explain().summary());
    assertEquals(0.95, steps.explain().confidence(), 1e-9);
  }

  @Test
  void firesWithoutSketchLabelOrConfidence() {
    Traffic ada = new Traffic("ada");
    DetectorRun run = DetectorRun.of(detector(), BASELINE);
    for (int i = 0; i < 8; i++) {
      run.observe(ada.call(NOON, Rows.record(i)));
    }

    assertEquals(1, run.findings().size());
  }

  @Test
  void exemptsUpToTheLastInstantBeforeExpiry() {
    Instant expiry = NOON.plusSeconds(60);

    assertEquals(0, findingsOfExempted(expiry, expiry.minusMillis(1)).size());
    assertEquals(1, findingsOfExempted(expiry, expiry).size());
  }

  @Test
  void exemptsOnlyThePatternsOfTheEntry() {
    Traffic ada = new Traffic("ada");
    Exemption other =
        new Exemption(ada.key(), Set.of(RiskPattern.P02), "owner", "test", Instant.MAX);

    assertEquals(1, findings(ada, exempt(other), NOON).size());
  }

  private List<Finding> findingsOfExempted(Instant expiry, Instant time) {
    Traffic ada = new Traffic("ada");
    Exemption entry = new Exemption(ada.key(), Set.of(RiskPattern.P01), "owner", "test", expiry);
    return findings(ada, exempt(entry), time);
  }

  private List<Finding> findings(Traffic traffic, Reference reference, Instant time) {
    DetectorRun run = DetectorRun.of(detector(), reference);
    for (int i = 0; i < 8; i++) {
      run.observe(traffic.call(time, Rows.record(i)));
    }
    return run.findings();
  }

  private static Reference exempt(Exemption entry) {
    return new Reference(
        Map.of(entry.principalKey(), List.of(entry)), Map.of(), Map.of(), Baselines.NONE);
  }

  private static Suspicion records(Steps steps, int from, int to) {
    Suspicion suspicion = Suspicion.NONE;
    for (int i = from; i < to; i++) {
      suspicion = steps.observe(NOON, record(i));
    }
    return suspicion;
  }

  /** Every other input is a record. */
  private static Suspicion mixed(Steps steps, int from, int to) {
    Suspicion suspicion = Suspicion.NONE;
    for (int i = from; i < to; i++) {
      suspicion = steps.observe(NOON, i % 2 == 0 ? record(i) : stranger(i));
    }
    return suspicion;
  }

  private static RowVerdict record(int number) {
    return new RowVerdict(Rows.record(number), false, Double.NaN, false, false);
  }

  private static RowVerdict stranger(int number) {
    return new RowVerdict(Rows.stranger(number), false, Double.NaN, false, false);
  }

  private Steps withAlarm(double alarm) {
    return new Steps(withThreshold("alarm", alarm), BASELINE);
  }

  private TrainingRecordProbingDetector withThreshold(String name, double value) {
    return new TrainingRecordProbingDetector(
        References.threshold(detector().spec().id(), name, value));
  }

  private static Reference baseline(double trainingShare) {
    return References.model(new ModelBaseline(12, 0.04, 0.02, 0.01, 0.6, trainingShare));
  }
}
