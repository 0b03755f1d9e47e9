package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.alerting.AlertingSettings;
import io.privet.avro.DataAccess;
import io.privet.avro.DataOperation;
import io.privet.avro.EventHeader;
import io.privet.avro.Outcome;
import io.privet.cli.replay.RecordedTraffic;
import io.privet.metrics.PrivetMeter;
import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PrivetTopologyTest {
  /** Objects read in a day by whom nothing is known of that give a finding. */
  private static final int BULK = 250;

  @TempDir private Path stateDirectory;

  private StreamDriver stream;

  @BeforeEach
  void start() {
    stream = new StreamDriver(stateDirectory);
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  @Test
  void turnsBulkReadsInPrivetJsonIntoAnAdvisedAlert() {
    RecordedTraffic.bulkCopy("mallory", "clinical-notes", BULK).forEach(stream::send);

    List<Alert> alerts = stream.alerts();
    Alert opened = alerts.getFirst();
    assertEquals(RiskPattern.P16, opened.pattern());
    assertEquals(AlertStatus.OPEN, opened.status());
    assertEquals("clinical-notes", opened.target().name());
    assertFalse(opened.mitigations().isEmpty());
    assertFalse(opened.frameworks().isEmpty());
    assertNotEquals("mallory", opened.principal());
    assertEquals(
        alerts, stream.history().stream().map(entry -> entry.value).toList(), "states in history");
    assertEquals(BULK, stream.count(PrivetMeter.EVENTS, "source", StreamDriver.JSON));
    assertEquals(
        alerts.size(), stream.count(PrivetMeter.ALERTS, "pattern", "P16", "status", "OPEN"));
  }

  @Test
  void turnsBulkReadsInAvroIntoAnAlert() {
    for (int i = 0; i < BULK; i++) {
      stream.send(access(i));
    }

    assertEquals(RiskPattern.P16, stream.alerts().getFirst().pattern());
    assertTrue(stream.deadLetters().isEmpty());
  }

  @Test
  void keysAlertsByIdAndFindingsByScope() {
    RecordedTraffic.bulkCopy("mallory", "clinical-notes", BULK).forEach(stream::send);

    Alert opened = stream.alerts().getFirst();
    Finding finding = stream.findings().getFirst();
    assertEquals(opened.alertId(), stream.history().getFirst().key);
    assertEquals(opened.scopeKey(), finding.scopeKey());
    assertEquals(
        stream.count(PrivetMeter.FINDINGS),
        stream.count(PrivetMeter.FINDINGS, "detector", finding.detectorId()));
  }

  @Test
  void recordsAndCountsFindingsOfADetectorInShadowButOpensNoAlert(@TempDir Path other) {
    try (StreamDriver shadow =
        new StreamDriver(
            other, Map.of(), AlertingSettings.DEFAULT.withShadowed(Set.of("access.bulk-read")))) {
      RecordedTraffic.bulkCopy("mallory", "clinical-notes", BULK).forEach(shadow::send);

      assertFalse(shadow.findings().isEmpty());
      assertTrue(shadow.count(PrivetMeter.FINDINGS, "detector", "access.bulk-read") > 0);
      assertEquals(List.of(), shadow.alerts());
    }
  }

  @Test
  void namesThePrincipalsOverWhichAnAttackIsDealt() {
    RecordedTraffic.walkByMany(0).forEach(stream::send);

    Alert alert =
        stream.alerts().stream()
            .filter(each -> each.scope() == Scope.CAMPAIGN)
            .reduce((earlier, later) -> later)
            .orElseThrow();
    assertEquals(RiskPattern.P02, alert.pattern());
    assertEquals("membership.perturbation-probing", alert.scopeKey());
    assertNull(alert.principal());
    assertTrue(alert.members().size() >= 5, alert.members().toString());
    assertTrue(alert.members().stream().noneMatch(member -> member.startsWith("mob")));
  }

  @Test
  void forgetsACampaignAfterDaysWithoutAClue() {
    RecordedTraffic.walkByMany(-6 * 86_400).forEach(stream::send);
    stream.passTime(DetectProcessor.SWEEP_INTERVAL);
    boolean isKept = stream.isFilled(TopologyNames.CAMPAIGNS);

    Random random = new Random(8);
    for (int i = 0; i < 20; i++) {
      stream.send(RecordedTraffic.walk("n-" + i, i, "later", "risk", random));
    }
    stream.passTime(DetectProcessor.SWEEP_INTERVAL);

    assertTrue(isKept);
    assertEquals(1, campaigns());
  }

  private int campaigns() {
    int campaigns = 0;
    try (var records = stream.store(TopologyNames.CAMPAIGNS).all()) {
      while (records.hasNext()) {
        records.next();
        campaigns++;
      }
    }
    return campaigns;
  }

  @Test
  void takesADuplicateOnce() {
    String event = RecordedTraffic.read("r-1", 0, "ada", "clinical-notes", 1);
    stream.send(event);
    byte[] once = profiles().get(onlyKey());
    stream.send(event);

    assertArrayEquals(once, profiles().get(onlyKey()));
    assertEquals(1, stream.count(PrivetMeter.EVENTS, "outcome", "duplicate"));
  }

  @Test
  void countsWhatIsOfNoInterestByReason() {
    stream.send("{\"ts\":1,\"event\":\"heartbeat\"}");

    assertEquals(1, stream.count(PrivetMeter.EVENTS, "outcome", "ignored", "reason", "OTHER_KIND"));
  }

  @Test
  void refusesAnEventFarBehindItsPrincipal() {
    stream.send(RecordedTraffic.read("r-1", 3_600, "ada", "clinical-notes", 1));
    stream.send(RecordedTraffic.read("r-2", 0, "ada", "clinical-notes", 2));

    assertEquals(1, stream.count(PrivetMeter.EVENTS, "outcome", "late"));
  }

  @Test
  void resolvesAnAlertOnceTheStreamHasBeenQuietForTheGap() {
    RecordedTraffic.bulkCopy("mallory", "clinical-notes", BULK).forEach(stream::send);
    stream.alerts();

    stream.passTime(Duration.ofHours(5));
    List<Alert> early = stream.alerts();
    stream.passTime(Duration.ofHours(2));

    assertEquals(List.of(), early);
    assertEquals(AlertStatus.RESOLVED, stream.alerts().getFirst().status());
  }

  @Test
  void forgetsAnEpisodeLongAfterItWasResolved() {
    RecordedTraffic.bulkCopy("mallory", "clinical-notes", BULK).forEach(stream::send);

    stream.passTime(Duration.ofHours(7));
    boolean isKept = stream.isFilled(TopologyNames.EPISODES);
    stream.passTime(Duration.ofDays(3));

    assertTrue(isKept);
    assertFalse(stream.isFilled(TopologyNames.EPISODES));
  }

  @Test
  void dropsTheProfileOfAPrincipalThatWasQuietForAMonth() {
    stream.send(RecordedTraffic.read("r-1", -35 * 86_400, "ada", "clinical-notes", 1));
    String key = onlyKey();
    stream.passTime(DetectProcessor.SWEEP_INTERVAL);
    byte[] kept = profiles().get(key);
    stream.send(RecordedTraffic.read("r-2", 0, "grace", "clinical-notes", 1));
    stream.passTime(DetectProcessor.SWEEP_INTERVAL);

    assertTrue(kept.length > 0);
    assertNull(profiles().get(key));
    assertEquals(1, stream.count(PrivetMeter.KEYS_EVICTED));
  }

  private KeyValueStore<String, byte[]> profiles() {
    return stream.store(TopologyNames.PROFILES);
  }

  private String onlyKey() {
    try (var records = profiles().all()) {
      return records.next().key;
    }
  }

  private static DataAccess access(int number) {
    return DataAccess.newBuilder()
        .setHeader(
            EventHeader.newBuilder()
                .setEventId("access-" + number)
                .setTime(RecordedTraffic.START.plusSeconds(number))
                .setPrincipal("mallory")
                .build())
        .setDataset("clinical-notes")
        .setObject("record-" + number)
        .setOperation(DataOperation.READ)
        .setOutcome(Outcome.SUCCESS)
        .build();
  }
}
