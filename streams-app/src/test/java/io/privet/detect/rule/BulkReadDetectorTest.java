package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.References;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.Chance;
import io.privet.detect.synthetic.ReadStories;
import io.privet.model.DataOperation;
import io.privet.model.DatasetBaseline;
import io.privet.model.Finding;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BulkReadDetectorTest extends DetectorContract {
  private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final Traffic ada = new Traffic("ada");

  BulkReadDetectorTest() {
    super(new BulkReadDetector(ThresholdValues.DEFAULTS), new ReadStories());
  }

  @Test
  void staysQuietAtTheLimitWithoutABaselineAndFiresBeyond() {
    DetectorRun run = run(Reference.NONE);

    // A sketch of two hundred objects estimates 7 % off at one standard error.
    assertEquals(0, read(run, MORNING, 0, 160).size());
    assertEquals(1, read(run, MORNING, 160, 250).size());
  }

  @Test
  void staysQuietAtTheFloorOfObjectsAndFiresBeyond() {
    DetectorRun run =
        DetectorRun.of(
            new BulkReadDetector(References.threshold(detector().spec().id(), "min-objects", 30)),
            References.dataset(new DatasetBaseline(8, 2, 0.1, 1_000)));

    assertEquals(0, read(run, MORNING, 0, 30).size());
    assertEquals(1, read(run, MORNING, 30, 31).size());
  }

  @Test
  void allowsFourDeviationsAboveThePeers() {
    Reference peers = References.dataset(new DatasetBaseline(8, 8, 0.3, 1_000));

    Finding finding = read(run(peers), MORNING, 0, 100).getFirst();

    assertEquals(52.322, finding.measures().getFirst().threshold(), 0.001);
    assertEquals(Severity.MEDIUM, finding.severity());
    assertEquals("test", finding.baseline());
  }

  @Test
  void keepsTheDeviationOfThePeersWithinWhatPeopleDifferBy() {
    assertEquals(50, limit(new DatasetBaseline(8, 8, 0, 1_000)), 0.001);
    assertEquals(98.209, limit(new DatasetBaseline(8, 8, 3, 1_000)), 0.001);
  }

  @Test
  void takesFewerThanEightPeersForNoBaseline() {
    assertEquals(200, limit(new DatasetBaseline(7, 8, 0.3, 10_000)));
  }

  @Test
  void firesAtHalfOfTheKnownObjects() {
    Reference small = References.dataset(new DatasetBaseline(1, 10, 0.5, 100));
    DetectorRun run =
        DetectorRun.of(
            new BulkReadDetector(References.threshold(detector().spec().id(), "coverage", 0.3)),
            small);
    assertEquals(0, read(run, MORNING, 0, 45).size());

    DetectorRun most = run(small);
    List<Finding> findings = read(most, MORNING, 0, 70);

    assertEquals(Severity.HIGH, findings.getLast().severity());
    assertEquals(0.9, findings.getLast().confidence());
  }

  @Test
  void needsFiftyObjectsForMostOfADataSet() {
    Reference tiny = References.dataset(new DatasetBaseline(8, 10, 0.5, 30));

    assertEquals(0, read(run(tiny), MORNING, 0, 30).size());
  }

  @Test
  void excusesAJobUpToItsDailyAmount() {
    DetectorRun run = run(References.job(ada.key(), 300, Instant.MAX));

    assertEquals(0, read(run, MORNING, 0, 300).size());
    assertEquals(1, read(run, MORNING, 300, 301).size());
  }

  @Test
  void countsTheAmountOfAJobAnewAtMidnight() {
    DetectorRun run = run(References.job(ada.key(), 300, Instant.MAX));

    assertEquals(0, read(run, MIDNIGHT.plus(DAY).minusMillis(1), Duration.ZERO, 0, 300).size());
    assertEquals(0, read(run, MIDNIGHT.plus(DAY), 300, 600).size());
    assertEquals(1, read(run, MIDNIGHT.plus(DAY), 600, 601).size());
  }

  @Test
  void countsRepeatedReadsToTheAmountOfAJob() {
    DetectorRun run = run(References.job(ada.key(), 300, Instant.MAX));
    read(run, MORNING, 0, 250);

    assertEquals(1, read(run, MORNING, 0, 250).size());
  }

  @Test
  void excusesAJobUpToTheLastInstantBeforeExpiry() {
    Instant expiry = MORNING.plusSeconds(10);
    DetectorRun run = run(References.job(ada.key(), 1_000, expiry));

    assertEquals(0, read(run, expiry.minusMillis(1), Duration.ZERO, 0, 300).size());
    assertEquals(1, read(run, expiry, 300, 301).size());
  }

  @Test
  void excusesNoOtherDataSetAndNoOtherPrincipal() {
    assertEquals(
        1, read(run(References.job("key-bob", 1_000, Instant.MAX)), MORNING, 0, 300).size());
    DetectorRun run = run(References.job(ada.key(), 1_000, Instant.MAX));
    for (int i = 0; i < 300; i++) {
      run.observe(ada.access("images", MORNING, DataOperation.READ, Outcome.SUCCESS, i));
    }
    assertEquals(Severity.MEDIUM, run.findings().getLast().severity());
  }

  @Test
  void addsTheDayBeforeByItsShare() {
    Reference peers = References.dataset(new DatasetBaseline(8, 8, 0.3, 1_000));
    DetectorRun evening = run(peers);
    read(evening, MIDNIGHT.minus(Duration.ofHours(1)), 0, 30);
    assertEquals(1, read(evening, MIDNIGHT, 30, 60).size());

    DetectorRun noon = run(peers);
    read(noon, MIDNIGHT.minus(Duration.ofHours(1)), 0, 30);
    assertEquals(0, read(noon, MIDNIGHT.plus(Duration.ofHours(12)), 30, 60).size());
  }

  @Test
  void countsALateReadToItsOwnDay() {
    Reference peers = References.dataset(new DatasetBaseline(8, 8, 0.3, 1_000));
    DetectorRun run = run(peers);
    read(run, MIDNIGHT.minusSeconds(300), 0, 30);
    read(run, MIDNIGHT, Duration.ZERO, 30, 31);

    assertEquals(1, read(run, MIDNIGHT.minusSeconds(300), 31, 80).size());
  }

  @Test
  void excusesThreeTimesItsOwnUsualDayOnceThreeDaysAreKnown() {
    Reference peers = References.dataset(new DatasetBaseline(8, 4, 0.1, 1_000));
    DetectorRun known = run(peers);
    for (int day = 0; day < 3; day++) {
      read(known, MORNING.plus(DAY.multipliedBy(day)), 0, 30);
    }
    Instant fourth = MORNING.plus(DAY.multipliedBy(3));
    assertEquals(0, read(known, fourth, 100, 160).size());
    assertEquals(1, read(known, fourth, 160, 210).size());

    DetectorRun young = run(peers);
    read(young, MORNING, 0, 30);
    read(young, MORNING.plus(DAY), 0, 30);
    assertEquals(1, read(young, MORNING.plus(DAY.multipliedBy(2)), 100, 160).size());
  }

  @Test
  void excusesNoHabitOfReadingMostOfADataSet() {
    Reference known = References.dataset(new DatasetBaseline(8, 10, 0.5, 100));
    DetectorRun run = run(known);
    for (int day = 0; day < 5; day++) {
      int before = run.findings().size();
      read(run, MORNING.plus(DAY.multipliedBy(day)), 0, 90);
      assertTrue(run.findings().size() > before, "day " + day);
    }
  }

  @Test
  void raisesNoAlarmOnAListingAfterABulkRead() {
    DetectorRun run = run(Reference.NONE);
    read(run, MORNING, 0, 300);
    Instant later = MORNING.plus(DAY.multipliedBy(5));

    assertEquals(
        List.of(),
        run.observe(ada.access(Traffic.DATASET, later, DataOperation.LIST, Outcome.SUCCESS, 0)));
    assertEquals(
        List.of(),
        run.observe(ada.access(Traffic.DATASET, later, DataOperation.READ, Outcome.BLOCKED, 1)));
  }

  @Test
  void saysWhatIsNotKnown() {
    Finding finding = read(run(Reference.NONE), MORNING, 0, 300).getFirst();

    assertTrue(
        finding.summary().endsWith("against a limit of 200 for data sets without a baseline."),
        finding.summary());
    assertEquals("", finding.baseline());
  }

  @Test
  void givesAFirstSignBelowTheLimit() {
    List<Finding> findings = readAll(run(Reference.NONE), MORNING, Duration.ofSeconds(3), 0, 100);

    assertEquals(1, findings.size());
    assertEquals(Severity.LOW, findings.getFirst().severity());
    assertEquals(0.5, findings.getFirst().confidence());
  }

  @Test
  void takesADeviationOffForAMachinesPace() {
    Reference peers = References.dataset(new DatasetBaseline(8, 14, 0.5, 100_000));
    assertEquals(164, limit(new DatasetBaseline(8, 14, 0.5, 100_000)), 1);

    assertEquals(1, read(run(peers), MORNING, Duration.ofMillis(50), 0, 110).size());
    assertEquals(0, read(run(peers), MORNING, Duration.ofSeconds(5), 0, 110).size());
  }

  @Test
  void takesADeviationOffForReadingEachObjectOnce() {
    Reference peers = References.dataset(new DatasetBaseline(8, 14, 0.5, 400));
    Finding once = read(run(peers), MORNING, 0, 120).getFirst();
    assertTrue(once.summary().endsWith("hardly an object was read twice."), once.summary());

    DetectorRun revisiting = run(peers);
    for (int i = 0; i < 120; i++) {
      Instant time = MORNING.plusSeconds(20L * i);
      read(revisiting, time, Duration.ZERO, i, i + 1);
      read(revisiting, time, Duration.ZERO, i / 2, i / 2 + 1);
    }
    assertTrue(
        revisiting.findings().stream().allMatch(finding -> finding.severity() == Severity.LOW));
  }

  @Test
  void takesADeviationOffForANewcomerWithAHistoryElsewhere() {
    Reference peers = References.dataset(new DatasetBaseline(8, 14, 0.5, 100_000));
    DetectorRun newcomer = run(peers);
    for (int day = 0; day < 5; day++) {
      Instant time = MORNING.minus(DAY.multipliedBy(5 - day));
      newcomer.observe(ada.access("images", time, DataOperation.READ, Outcome.SUCCESS, day));
    }
    assertEquals(1, read(newcomer, MORNING, 0, 110).size());
    assertEquals(0, read(run(peers), MORNING, 0, 110).size());
  }

  @Test
  void findsACopyOfEightObjectsADay() {
    Reference peers = References.dataset(new DatasetBaseline(8, 14, 0.5, 600));
    DetectorRun run = run(peers);
    int day = 0;
    while (run.findings().isEmpty() && day < 70) {
      read(run, MORNING.plus(DAY.multipliedBy(day)), 8 * day, 8 * day + 8);
      day++;
    }

    assertEquals(Severity.MEDIUM, run.findings().getFirst().severity());
    assertTrue(day <= 30, "day " + day);
  }

  @Test
  void letsAnAnalystReadAtRandomForYears() {
    Reference peers = References.dataset(new DatasetBaseline(8, 14, 0.5, 600));
    DetectorRun run = run(peers);
    Chance chance = new Chance(7);
    for (int day = 0; day < 500; day++) {
      for (int i = 0; i < 14; i++) {
        Instant time = MORNING.plus(DAY.multipliedBy(day)).plusSeconds(600L * i);
        run.observe(ada.read(time, chance.below(600)));
      }
    }

    assertEquals(List.of(), run.findings());
  }

  @Test
  void countsAWeekBesideADay() {
    Reference peers = References.dataset(new DatasetBaseline(8, 14, 0.5, 100_000));
    DetectorRun run = run(peers);
    List<Finding> findings = List.of();
    for (int day = 0; day < 14 && findings.isEmpty(); day++) {
      findings = read(run, MORNING.plus(DAY.multipliedBy(day)), 90 * day, 90 * day + 90);
    }

    assertTrue(findings.getFirst().summary().contains(" lately against "), "a week's limit");
  }

  private static double limit(DatasetBaseline baseline) {
    Traffic ada = new Traffic("ada");
    DetectorRun run =
        DetectorRun.of(
            new BulkReadDetector(ThresholdValues.DEFAULTS), References.dataset(baseline));
    for (int i = 0; i < 300; i++) {
      run.observe(ada.read(MORNING.plusSeconds(3L * i), i));
    }
    return run.findings().getFirst().measures().getFirst().threshold();
  }

  private DetectorRun run(Reference reference) {
    return DetectorRun.of(detector(), reference);
  }

  /** Reads at a person's pace; returns the findings of medium severity or above. */
  private List<Finding> read(DetectorRun run, Instant time, int from, int to) {
    return read(run, time, Duration.ofSeconds(3), from, to);
  }

  private List<Finding> read(DetectorRun run, Instant time, Duration gap, int from, int to) {
    return readAll(run, time, gap, from, to).stream()
        .filter(finding -> finding.severity().compareTo(Severity.MEDIUM) >= 0)
        .toList();
  }

  private List<Finding> readAll(DetectorRun run, Instant time, Duration gap, int from, int to) {
    int before = run.findings().size();
    for (int i = from; i < to; i++) {
      run.observe(ada.read(time.plus(gap.multipliedBy(i)), i));
    }
    return run.findings().subList(before, run.findings().size());
  }
}
