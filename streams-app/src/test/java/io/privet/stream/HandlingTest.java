package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.replay.RecordedTraffic;
import io.privet.extract.Pseudonyms;
import io.privet.metrics.PrivetMeter;
import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertChange.Kind;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Erasure;
import io.privet.model.Resolution;
import io.privet.model.Silence;
import io.privet.model.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about alerts reaches their episodes. */
final class HandlingTest {
  @TempDir private Path stateDirectory = Path.of("");

  private StreamDriver stream;
  private Alert alert;

  @BeforeEach
  void startWithAnAlert() {
    stream = new StreamDriver(stateDirectory);
    RecordedTraffic.bulkCopy("mallory", "clinical-notes", 250).forEach(stream::send);
    alert = stream.alerts().getLast();
    stream.history();
    stream.findings();
  }

  @AfterEach
  void stop() {
    stream.close();
  }

  @Test
  void publishesAnAcknowledgedStateWithActorAndReason() {
    stream.send(command("c-1", Acknowledgement.of(alert)));

    Alert state = stream.alerts().getLast();
    assertEquals(AlertStatus.ACKNOWLEDGED, state.status());
    assertEquals(alert.revision() + 1, state.revision());
    assertEquals(alert.mitigations(), state.mitigations());
    assertEquals(
        new AlertChange(
            Kind.ACKNOWLEDGED, StreamDriver.NOW, Optional.of("olga"), "I look", Optional.empty()),
        state.change().orElseThrow());
    assertEquals(List.of(state), stream.history().stream().map(record -> record.value).toList());
    assertEquals(1, handled("acknowledge", "APPLIED"));
    assertEquals(1, stream.count(PrivetMeter.ALERT_CHANGES, "kind", "ACKNOWLEDGED"));
  }

  @Test
  void isOpenUntilSomebodyResolvesItAndCloseAfterwards() {
    stream.send(command("c-1", Resolution.of(alert, Verdict.ATTACK)));
    stream.send(command("c-2", Resolution.of(alert, Verdict.ATTACK)));

    assertEquals(
        List.of(AlertStatus.RESOLVED), stream.alerts().stream().map(Alert::status).toList());
    assertEquals(1, handled("resolve", "APPLIED"));
    assertEquals(1, handled("resolve", "ALREADY_RESOLVED"));
  }

  @Test
  void reopensItWhenTheCopyingGoesOn() {
    stream.send(command("c-1", Resolution.of(alert, Verdict.BENIGN)));
    RecordedTraffic.bulkCopy("mallory", "clinical-notes", 500).stream()
        .skip(250)
        .forEach(stream::send);

    assertEquals(
        List.of(Kind.RESOLVED_BY_PERSON, Kind.REOPENED),
        stream.alerts().stream()
            .filter(state -> state.alertId().equals(alert.alertId()))
            .map(state -> state.change().orElseThrow().kind())
            .limit(2)
            .toList());
  }

  @Test
  void carriesARepeatedCommandOutOnce() {
    stream.send(command("c-1", Acknowledgement.of(alert)));
    stream.send(command("c-1", Acknowledgement.of(alert)));

    assertEquals(1, stream.alerts().size());
    assertEquals(1, handled("acknowledge", "DUPLICATE"));
  }

  @Test
  void findsNoAlertOfAnotherTenantNorWithoutOne() {
    stream.send(command("c-1", new Acknowledgement(Optional.of("another"), alert.alertId())));
    stream.send(command("c-2", new Acknowledgement(Optional.empty(), alert.alertId())));
    stream.send(command("c-3", new Acknowledgement(Optional.of(alert.tenant()), "no-such")));

    assertEquals(List.of(), stream.alerts());
    assertEquals(2, handled("acknowledge", "UNKNOWN_ALERT"));
    assertEquals(1, handled("acknowledge", "NO_TENANT"));
  }

  @Test
  void knowsAnErasedAlertNoMore() {
    String key =
        new Pseudonyms(StreamDriver.KEYS, Pseudonyms.Display.PSEUDONYM)
            .of("default", "mallory")
            .key();
    stream.send(command("c-1", new Erasure("default", key)));

    stream.send(command("c-2", Acknowledgement.of(alert)));

    assertEquals(1, handled("acknowledge", "UNKNOWN_ALERT"));
    assertEquals(List.of(), stream.keys(TopologyNames.EPISODE_KEYS));
  }

  @Test
  void knowsAnAlertNoMoreOnceItsEpisodeIsForgotten() {
    stream.passTime(Duration.ofHours(7));
    stream.passTime(Duration.ofDays(3));

    assertEquals(List.of(), stream.keys(TopologyNames.EPISODES));
    assertEquals(List.of(), stream.keys(TopologyNames.EPISODE_KEYS));
  }

  @Test
  void findsAnEpisodeFromBeforeKeysWereKeptByAlertAfterASweep() {
    stream.store(TopologyNames.EPISODE_KEYS).delete(alert.alertId());

    stream.passTime(AlertProcessor.TICK);
    stream.send(command("c-1", Acknowledgement.of(alert)));

    assertEquals(1, handled("acknowledge", "APPLIED"));
  }

  @Test
  void leavesSilencesToThoseWhoDeliver() {
    stream.send(
        command(
            "c-1",
            new Silence(
                "s-1",
                Optional.of(alert.alertId()),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                StreamDriver.NOW,
                StreamDriver.NOW.plusSeconds(60))));

    assertEquals(List.of(), stream.alerts());
  }

  private double handled(String decision, String result) {
    return stream.count(PrivetMeter.COMMANDS_HANDLED, "decision", decision, "result", result);
  }

  private static Command command(String id, Decision decision) {
    return new Command(id, StreamDriver.NOW, "olga", "I look", Optional.of(decision));
  }
}
