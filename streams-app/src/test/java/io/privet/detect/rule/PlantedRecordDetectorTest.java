package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.PlantedRecordStories;
import io.privet.model.AccessFeatures;
import io.privet.model.DataOperation;
import io.privet.model.Finding;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.Target;
import io.privet.model.WatchHits;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlantedRecordDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Traffic traffic = new Traffic("ada");
  private final DetectorRun run = DetectorRun.of(detector(), Reference.NONE);

  PlantedRecordDetectorTest() {
    super(new PlantedRecordDetector(ThresholdValues.DEFAULTS), new PlantedRecordStories());
  }

  @Test
  void firesOnTheFirstReadAndTellsWhereTheRecordsArePlanted() {
    Finding finding = run.observe(access(DataOperation.READ, Outcome.SUCCESS, 2)).getFirst();

    assertEquals(
        "The read brought up 2 planted records of clinical-notes; the 1st such read by this"
            + " principal.",
        finding.summary());
  }

  @Test
  void staysQuietWhereNoRecordWentOut() {
    assertEquals(List.of(), run.observe(access(DataOperation.READ, Outcome.SUCCESS, 0)));
    assertEquals(List.of(), run.observe(access(DataOperation.READ, Outcome.BLOCKED, 1)));
    assertEquals(List.of(), run.observe(access(DataOperation.METADATA, Outcome.SUCCESS, 1)));
    assertEquals(List.of(), run.observe(access(DataOperation.DELETE, Outcome.SUCCESS, 1)));
  }

  @Test
  void countsInOrdinals() {
    assertEquals(
        List.of("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"),
        List.of(1, 2, 3, 4, 11, 12, 13, 21, 112).stream()
            .map(PlantedRecordDetector::ordinal)
            .toList());
  }

  private Observation access(DataOperation operation, Outcome outcome, int canaries) {
    WatchHits hits =
        canaries == 0 ? WatchHits.NONE : new WatchHits(canaries, List.of("clinical-notes"), 0);
    return traffic.observation(
        Target.dataset("clinical-notes"),
        NOON,
        outcome,
        new AccessFeatures(operation, 7, -1, -1, -1, 0, hits));
  }
}
