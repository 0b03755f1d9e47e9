package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.References;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
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
    assertEquals(0, read(run, MORNING, 0, 49).size());

    DetectorRun most = run(small);
    List<Finding> findings = read(most, MORNING, 0, 70);

    assertEquals(Severity.HIGH, findings.getFirst().severity());
    assertEquals(0.9, findings.getFirst().confidence());
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

    assertEquals(0, read(run, MIDNIGHT.plus(DAY).minusMillis(1), 0, 300).size());
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

    assertEquals(0, read(run, expiry.minusMillis(1), 0, 300).size());
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
    assertEquals(1, run.findings().size());
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
    read(run, MIDNIGHT.minusSeconds(60), 0, 30);
    read(run, MIDNIGHT, 30, 31);

    assertEquals(1, read(run, MIDNIGHT.minusMillis(1), 31, 80).size());
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

  private static double limit(DatasetBaseline baseline) {
    Traffic ada = new Traffic("ada");
    DetectorRun run =
        DetectorRun.of(
            new BulkReadDetector(ThresholdValues.DEFAULTS), References.dataset(baseline));
    for (int i = 0; i < 300; i++) {
      run.observe(ada.read(MORNING, i));
    }
    return run.findings().getFirst().measures().getFirst().threshold();
  }

  private DetectorRun run(Reference reference) {
    return DetectorRun.of(detector(), reference);
  }

  private List<Finding> read(DetectorRun run, Instant time, int from, int to) {
    int before = run.findings().size();
    for (int i = from; i < to; i++) {
      run.observe(ada.read(time, i));
    }
    return run.findings().subList(before, run.findings().size());
  }
}
