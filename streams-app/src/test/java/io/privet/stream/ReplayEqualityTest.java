package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.replay.RecordedTraffic;
import io.privet.cli.replay.ReplayListener;
import io.privet.cli.replay.ReplayPipeline;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.Stages;
import io.privet.extract.Pseudonyms;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.Alert;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import io.privet.model.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same events in the same order give the same alerts, on Kafka Streams and without it. */
final class ReplayEqualityTest {
  @TempDir private Path stateDirectory;

  @Test
  void aStreamGivesTheAlertStatesOfAReplay() {
    List<String> events = traffic();

    List<Alert> replayed = replay(events);
    List<Alert> streamed;
    try (StreamDriver stream = new StreamDriver(stateDirectory)) {
      events.forEach(stream::send);
      streamed = stream.alerts();
    }

    assertEquals(
        EnumSet.of(RiskPattern.P02, RiskPattern.P16),
        replayed.stream().map(Alert::pattern).collect(Collectors.toSet()));
    assertTrue(replayed.stream().anyMatch(alert -> alert.revision() > 1));
    assertTrue(replayed.stream().anyMatch(alert -> alert.members().size() >= 5));
    assertEquals(replayed, streamed);
  }

  private static List<Alert> replay(List<String> events) {
    List<Alert> alerts = new ArrayList<>();
    ReplayListener listener =
        new ReplayListener() {
          @Override
          public void onAlert(Alert alert) {
            alerts.add(alert);
          }
        };
    ReplayPipeline pipeline =
        Stages.withDefaults(StreamDriver.KEYS, Pseudonyms.Display.PSEUDONYM)
            .pipeline(Reference.NONE, listener, new ReplayTotals());
    PrivetJsonAdapter adapter = new PrivetJsonAdapter();
    for (int i = 0; i < events.size(); i++) {
      SourcePosition position = new SourcePosition(StreamDriver.JSON, 0, i);
      adapter
          .read(events.get(i).getBytes(StandardCharsets.UTF_8), position)
          .events()
          .forEach(event -> pipeline.accept(event, position));
    }
    return alerts;
  }

  /**
   * Two bulk copies, two walks along a decision boundary, one of them by many, and ordinary
   * readers, second by second.
   */
  private static List<String> traffic() {
    Random random = new Random(7);
    List<String> events = new ArrayList<>();
    for (int second = 0; second < 900; second++) {
      for (String thief : Set.of("mallory", "eve")) {
        events.add(RecordedTraffic.read(thief + second, second, thief, "clinical-notes", second));
      }
      events.add(RecordedTraffic.read("ada" + second, second, "ada", "clinical-notes", second % 5));
      events.add(RecordedTraffic.walk("t-" + second, second, "trudy", "churn", random));
      String accomplice = "mob-" + second % 20;
      events.add(RecordedTraffic.walk("m-" + second, second, accomplice, "risk", random));
    }
    return events;
  }
}
