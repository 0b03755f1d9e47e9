package io.privet.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Finding;
import io.privet.model.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A principal that was quiet for a month is met as a new one, however the state is kept. */
final class RetentionTest {
  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  private final Traffic ada = new Traffic("ada");
  private final DetectorRun run =
      DetectorRun.of(Detectors.create(ThresholdValues.DEFAULTS), Reference.NONE);

  @Test
  void remembersAPrincipalThatWasQuietForThirtyDays() {
    readManyObjects(START);
    int before = run.profileBytes(ada.key());
    run.take(ada.call(START.plusSeconds(400).plus(DetectionEngine.RETENTION)));

    assertTrue(run.profileBytes(ada.key()) >= before);
  }

  @Test
  void forgetsAPrincipalThatWasQuietForLonger() {
    List<Finding> findings = readManyObjects(START);
    int probe = run.probeBytes(ada.key());
    run.take(ada.call(START.plusSeconds(401).plus(DetectionEngine.RETENTION)));

    assertTrue(findings.size() > 0 && probe > 0);
    assertEquals(0, run.probeBytes(ada.key()));
    assertTrue(run.profileBytes(ada.key()) < 100);
  }

  /** The last one is read 400 seconds after the first. */
  private List<Finding> readManyObjects(Instant first) {
    for (int i = 0; i <= 400; i++) {
      run.take(ada.read(first.plus(Duration.ofSeconds(i)), i + 1));
    }
    return run.findings();
  }
}
