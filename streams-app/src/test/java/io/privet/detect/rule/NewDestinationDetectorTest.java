package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.References;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.ExportStories;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NewDestinationDetectorTest extends DetectorContract {
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant LATER = MORNING.plus(Duration.ofDays(10));

  private final Traffic ada = new Traffic("ada");

  NewDestinationDetectorTest() {
    super(new NewDestinationDetector(ThresholdValues.DEFAULTS), new ExportStories());
  }

  @Test
  void needsThreeExportsForAHabit() {
    assertEquals(List.of(), export(afterExports(2), LATER, 10, 2));

    assertEquals(Severity.MEDIUM, export(afterExports(3), LATER, 10, 2).getFirst().severity());
  }

  @Test
  void staysQuietOnAKnownDestination() {
    assertEquals(List.of(), export(afterExports(3), LATER, 1_000_000, 1));
  }

  @Test
  void isGraveWhenTenThousandRowsGoThere() {
    assertEquals(Severity.MEDIUM, export(afterExports(3), LATER, 9_999, 2).getFirst().severity());
    assertEquals(Severity.HIGH, export(afterExports(3), LATER, 10_000, 2).getFirst().severity());
  }

  @Test
  void addsUpTheRowsOfADay() {
    DetectorRun run = afterExports(3);
    export(run, LATER, 5_000, 2);

    assertEquals(Severity.HIGH, export(run, LATER.plusSeconds(60), 5_000, 2).getFirst().severity());
  }

  @Test
  void forgetsTheRowsOfTheDayBefore() {
    DetectorRun run = afterExports(3);
    export(run, LATER, 5_000, 2);

    assertEquals(List.of(), export(run, LATER.plus(Duration.ofHours(20)), 5_000, 2));
  }

  @Test
  void tellsAFirstExportOnlyWhenMuchWasRead() {
    DetectorRun run = DetectorRun.of(detector(), Reference.NONE);
    assertEquals(List.of(), export(run, MORNING, 9_999, 1));

    assertEquals(Severity.MEDIUM, export(run, MORNING, 1, 1).getFirst().severity());
  }

  @Test
  void letsARegisteredJobBegin() {
    DetectorRun run = DetectorRun.of(detector(), References.job(ada.key(), 300, Instant.MAX));

    assertEquals(List.of(), export(run, MORNING, 1_000_000, 1));
  }

  @Test
  void looksADayBackAndAhead() {
    DetectorRun soon = DetectorRun.of(detector(), Reference.NONE);
    export(soon, MORNING, 1, 1);
    assertEquals(1, read(soon, MORNING.plus(Duration.ofHours(12))).size());

    DetectorRun late = DetectorRun.of(detector(), Reference.NONE);
    export(late, MORNING, 1, 1);
    assertEquals(0, read(late, MORNING.plus(Duration.ofHours(25))).size());
  }

  private DetectorRun afterExports(int count) {
    DetectorRun run = DetectorRun.of(detector(), Reference.NONE);
    for (int day = 0; day < count; day++) {
      export(run, MORNING.plus(Duration.ofDays(day)), 100, 1);
    }
    return run;
  }

  private List<Finding> export(DetectorRun run, Instant time, long rows, long destination) {
    return run.observe(ada.export(time, 1, rows, destination));
  }

  private List<Finding> read(DetectorRun run, Instant time) {
    int before = run.findings().size();
    for (int i = 0; i < 60; i++) {
      run.observe(ada.read(time.plusSeconds(i), i));
    }
    return run.findings().subList(before, run.findings().size());
  }
}
