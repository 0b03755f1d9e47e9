package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.WithdrawnDataStories;
import io.privet.model.AccessFeatures;
import io.privet.model.DataOperation;
import io.privet.model.Finding;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.ReferenceEntry;
import io.privet.model.ReferenceTimeline;
import io.privet.model.RegisteredDataset;
import io.privet.model.Registration;
import io.privet.model.Sensitivity;
import io.privet.model.Severity;
import io.privet.model.Target;
import io.privet.model.WatchHits;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WithdrawnDataDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String NOTES = "notes";

  private final Traffic traffic = new Traffic("ada");

  WithdrawnDataDetectorTest() {
    super(new WithdrawnDataDetector(ThresholdValues.DEFAULTS), new WithdrawnDataStories());
  }

  @Test
  void isGraverFromTenPersonsOn() {
    DetectorRun run = DetectorRun.of(detector(), Reference.NONE);
    run.take(read(NOON, 9));
    run.take(read(NOON.plusSeconds(1), 1));

    assertEquals(
        List.of(Severity.MEDIUM, Severity.HIGH),
        run.findings().stream().map(Finding::severity).toList());
    assertEquals(List.of(), run.clues());
  }

  @Test
  void firesFromTheInstantAtWhichRetentionEndsAndNotBefore() {
    DetectorRun run = DetectorRun.of(detector(), retainedUntil(NOON));

    assertEquals(List.of(), run.observe(read(NOON.minusMillis(1), 0)));
    assertEquals(
        "A data set was read whose time to keep is over; 1 reads of this kind so far, with 0"
            + " records of persons who have withdrawn or whose data was to be erased.",
        run.observe(read(NOON, 0)).getFirst().summary());
  }

  private Observation read(Instant time, int erased) {
    return traffic.observation(
        Target.dataset(NOTES),
        time,
        Outcome.SUCCESS,
        new AccessFeatures(
            DataOperation.READ, 7, -1, -1, -1, 0, new WatchHits(0, List.of(), erased)));
  }

  private static Reference retainedUntil(Instant end) {
    RegisteredDataset notes =
        new RegisteredDataset(NOTES, Sensitivity.HIGH, Registration.ALWAYS).retainedUntil(end);
    return ReferenceTimeline.of(List.of(new ReferenceEntry("notes", notes))).at(0);
  }
}
