package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.alerting.AlertingSettings;
import io.privet.cli.replay.RecordedTraffic;
import io.privet.metrics.PrivetMeter;
import io.privet.model.Alert;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that go dark, through the topology. */
final class BlindSpotTest {
  @TempDir private Path stateDirectory;

  private StreamDriver stream;
  private int events;

  @BeforeEach
  void start() {
    stream = new StreamDriver(stateDirectory, Map.of(), AlertingSettings.DEFAULT);
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  @Test
  void tellsThatASourceIsSilentThoughNothingComesAnyMore() {
    Instant begin = StreamDriver.NOW.minus(Duration.ofDays(5));
    for (Instant time = begin; !time.isAfter(StreamDriver.NOW); time = time.plusSeconds(600)) {
      stream.send(call(time, "\"input\":\"Hello\""), time);
    }
    pass(Duration.ofMinutes(50));
    List<Finding> early = stream.findings();
    pass(Duration.ofMinutes(1));

    assertEquals(List.of(), early);
    Finding finding = stream.findings().getFirst();
    assertEquals("blindspot.source-silent", finding.detectorId());
    assertEquals(StreamDriver.JSON, finding.target().name());
    Alert alert = stream.alerts().getFirst();
    assertEquals(RiskPattern.P26, alert.pattern());
    assertNull(alert.principal());
    assertFalse(alert.mitigations().isEmpty());
    assertEquals(1, stream.count(PrivetMeter.FINDINGS, "detector", "blindspot.source-silent"));
  }

  @Test
  void tellsThatPromptsAreWithheld() {
    Instant begin = StreamDriver.NOW.minus(Duration.ofHours(1));
    for (int i = 0; i < 250; i++) {
      stream.send(call(begin, "\"input\":\"Hello\""), begin);
    }
    for (int i = 0; i < 40; i++) {
      pass(IngestProcessor.REPORT_INTERVAL);
      Instant later = begin.plusSeconds(30L * i);
      stream.send(call(later, "\"input_hash\":\"a91040a2061f15c4\""), later);
    }

    List<Finding> findings = stream.findings();
    assertEquals(1, findings.size());
    assertEquals("blindspot.bodies-withheld", findings.getFirst().detectorId());
    assertEquals("chat", findings.getFirst().target().name());
  }

  @Test
  void findsNothingInOrdinaryTraffic() {
    RecordedTraffic.bulkCopy("ada", "clinical-notes", 30).forEach(stream::send);
    pass(Duration.ofHours(2));

    assertEquals(List.of(), stream.findings());
    assertTrue(stream.isFilled(TopologyNames.SOURCES));
  }

  private void pass(Duration duration) {
    for (Duration passed = Duration.ZERO;
        passed.compareTo(duration) < 0;
        passed = passed.plus(IngestProcessor.REPORT_INTERVAL)) {
      stream.passTime(IngestProcessor.REPORT_INTERVAL);
    }
  }

  private String call(Instant time, String fields) {
    events++;
    return String.format(
        Locale.ROOT,
        "{\"ts\":%d,\"event\":\"model_query\",\"principal\":\"ada\",\"request_id\":\"r-%d\","
            + "\"model\":\"chat\",%s}",
        time.toEpochMilli(),
        events,
        fields);
  }
}
