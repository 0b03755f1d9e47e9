package io.privet.detect.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.DetectorContract;
import io.privet.detect.DetectorRun;
import io.privet.detect.Rows;
import io.privet.detect.ThresholdValues;
import io.privet.detect.Traffic;
import io.privet.detect.synthetic.VolumeStories;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VolumeDetectorTest extends DetectorContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  /** Small floors, so that the stories are short. */
  private static final ThresholdValues FLOORS =
      new ThresholdValues(
          Map.of(
              "extraction.volume",
              Map.of("min-inputs", 300.0, "min-early-inputs", 300.0, "spreads", 3.0)));

  private final Traffic ada = new Traffic("ada");
  private final DetectorRun run =
      DetectorRun.of(new VolumeDetector(ThresholdValues.DEFAULTS), Reference.NONE);

  VolumeDetectorTest() {
    super(new VolumeDetector(FLOORS), new VolumeStories());
  }

  @Test
  void firesLowFirstAndMediumBeyondTheLimitWithoutABaseline() {
    send(0, 9_000, 16);

    List<Severity> severities = run.findings().stream().map(Finding::severity).toList();
    assertEquals(Severity.LOW, severities.getFirst());
    assertEquals(Severity.MEDIUM, severities.getLast());
  }

  @Test
  void staysBelowMediumForAsManyAsTwoThousandInputs() {
    send(0, 2_000, 16);

    assertTrue(
        run.findings().stream()
            .allMatch(finding -> finding.severity().compareTo(Severity.MEDIUM) < 0));
  }

  @Test
  void staysQuietOnAPoolThatIsSentAgainAndAgain() {
    for (int pass = 0; pass < 20; pass++) {
      send(0, 500, 16);
    }

    assertEquals(List.<Finding>of(), run.findings());
  }

  @Test
  void staysQuietOnInputsThatDrift() {
    send(0, 9_000, 1);

    assertEquals(List.<Finding>of(), run.findings());
  }

  /** Inputs of which each lies so many places from the one before. */
  private void send(int from, int count, int stride) {
    for (int i = from; i < from + count; i++) {
      int place = stride == 1 ? i : i * 7_919 % 30_011;
      run.take(ada.call(NOON.plusMillis(i), Rows.at(1 + place, 1)));
    }
  }
}
