package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.replay.RecordedTraffic;
import io.privet.detect.campaign.Campaign;
import io.privet.extract.Pseudonyms;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Erasure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ErasureTest {
  private static final int BULK = 250;

  private static final Pseudonyms PSEUDONYMS =
      new Pseudonyms(StreamDriver.KEYS, Pseudonyms.Display.PSEUDONYM);
  private static final String MALLORY = PSEUDONYMS.of("default", "mallory").key();
  private static final String ADA = PSEUDONYMS.of("default", "ada").key();

  @TempDir private Path stateDirectory = Path.of("");

  private StreamDriver stream;

  @BeforeEach
  void startWithTwoSuspects() {
    stream = new StreamDriver(stateDirectory);
    RecordedTraffic.bulkCopy("mallory", "clinical-notes", BULK).forEach(stream::send);
    RecordedTraffic.bulkCopy("ada", "clinical-notes", BULK).forEach(stream::send);
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  @Test
  void forgetsTheProfileOfThePrincipalAndOfNoOther() {
    assertNotNull(stream.store(TopologyNames.PROFILES).get(MALLORY));

    stream.send(erase("default", MALLORY));

    assertNull(stream.store(TopologyNames.PROFILES).get(MALLORY));
    assertNotNull(stream.store(TopologyNames.PROFILES).get(ADA));
  }

  @Test
  void leavesNoRecordOfThePrincipalInTheStores() {
    stream.send(erase("default", MALLORY));

    for (String store : List.of(TopologyNames.PROFILES, TopologyNames.EPISODES)) {
      assertFalse(stream.keys(store).stream().anyMatch(key -> key.contains(MALLORY)), store);
      assertTrue(stream.keys(store).stream().anyMatch(key -> key.contains(ADA)), store);
    }
  }

  @Test
  void deletesTheAlertsOfThePrincipalAndAddsNothingToTheHistory() {
    List<KeyValue<String, Alert>> before = stream.alertStates();
    stream.history();
    stream.findings();

    stream.send(erase("default", MALLORY));

    String alertId =
        before.stream()
            .filter(state -> state.value.scopeKey().equals(MALLORY))
            .findFirst()
            .orElseThrow()
            .key;
    assertEquals(List.of(new KeyValue<String, Alert>(alertId, null)), stream.alertStates());
    assertEquals(List.of(), stream.history());
    assertEquals(List.of(), stream.findings());
  }

  @Test
  void takesThePrincipalOutOfEveryCampaignAndLeavesTheOthersIn() {
    RecordedTraffic.walkByMany(0).forEach(stream::send);
    List<String> members = members();
    String one = members.getFirst();

    stream.send(erase("another", one));
    assertEquals(members, members());
    stream.send(erase("default", one));

    assertEquals(members.stream().filter(key -> !key.equals(one)).toList(), members());
  }

  @Test
  void beginsAnewWithThePrincipalAfterwards() {
    stream.send(erase("default", MALLORY));
    stream.alertStates();

    RecordedTraffic.bulkCopy("mallory", "clinical-notes", BULK).forEach(stream::send);

    assertEquals(1, stream.alertStates().getFirst().value.revision());
  }

  @Test
  void leavesOtherCommandsAndUnreadableOnesAlone() {
    stream.send(new Command("c-2", StreamDriver.NOW, "olga", "a test", Optional.empty()));
    stream.send(StreamDriver.COMMANDS, "no command".getBytes(StandardCharsets.UTF_8));
    stream.send(StreamDriver.COMMANDS, (byte[]) null);
    stream.send(erase("acme", "another"));

    assertNotNull(stream.store(TopologyNames.PROFILES).get(MALLORY));
  }

  /** Principals of the walk whom a campaign names, in their order. */
  private List<String> members() {
    KeyValueStore<String, Campaign> campaigns = stream.store(TopologyNames.CAMPAIGNS);
    List<Campaign> known =
        stream.keys(TopologyNames.CAMPAIGNS).stream().map(campaigns::get).toList();
    return IntStream.range(0, 40)
        .mapToObj(number -> PSEUDONYMS.of("default", "mob-" + number).key())
        .filter(key -> known.stream().anyMatch(campaign -> campaign.has(key)))
        .toList();
  }

  private static Command erase(String tenant, String principalKey) {
    return new Command(
        "c-1",
        StreamDriver.NOW,
        "olga",
        "a request under Art. 17 GDPR",
        Optional.of(new Erasure(tenant, principalKey)));
  }
}
