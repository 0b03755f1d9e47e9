package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.LoggingOffStories;
import io.privet.model.DataOperation;
import io.privet.model.Finding;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LoggingOffDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Traffic ada = new Traffic("ada");

  LoggingOffDetectorTest() {
    super(new LoggingOffDetector(ThresholdValues.DEFAULTS), new LoggingOffStories());
  }

  @Test
  void isGraverWhenALogEndsThanWhenItIsChanged() {
    assertEquals(
        Severity.HIGH,
        on("cloudtrail/audit", DataOperation.DELETE, Outcome.SUCCESS).getFirst().severity());
    assertEquals(
        Severity.MEDIUM,
        on(
                "bedrock/PutModelInvocationLoggingConfiguration",
                DataOperation.CONFIGURE,
                Outcome.SUCCESS)
            .getFirst()
            .severity());
  }

  @Test
  void staysQuietWhenItWasRefused() {
    assertEquals(List.of(), on("cloudtrail/audit", DataOperation.DELETE, Outcome.BLOCKED));
    assertEquals(List.of(), on("cloudtrail/audit", DataOperation.DELETE, Outcome.FAILURE));
  }

  @Test
  void staysQuietOnOtherDataSetsAndOnReads() {
    assertEquals(List.of(), on("cloudtrails", DataOperation.DELETE, Outcome.SUCCESS));
    assertEquals(List.of(), on("cloudtrail/audit", DataOperation.READ, Outcome.SUCCESS));
  }

  private List<Finding> on(String dataset, DataOperation operation, Outcome outcome) {
    return DetectorRun.of(detector(), Reference.NONE)
        .observe(ada.access(dataset, NOON, operation, outcome, 1));
  }
}
