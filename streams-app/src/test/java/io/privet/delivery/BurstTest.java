package io.privet.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.DeliveryState;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.notify.AlertSamples;
import io.privet.notify.Caps;
import io.privet.notify.NotifyMode;
import io.privet.notify.Outbox;
import io.privet.notify.OutboxSettings;
import io.privet.notify.RoutingTree;
import io.privet.notify.SilenceBook;
import io.privet.notify.SinkRequest;
import io.privet.notify.SinkResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ten thousand alerts at once, as a broken detector would raise them. */
final class BurstTest {
  private static final int ALERTS = 10_000;

  private final Map<DeliveryState, Integer> decided = new EnumMap<>(DeliveryState.class);
  private final List<String> told = new ArrayList<>();
  private Instant now = AlertSamples.START;

  @Test
  void tellsAFewAndSumsUpTheOthersWithoutLosingOne() {
    Outbox outbox =
        new Outbox(
            new OutboxSettings(
                "sink", true, NotifyMode.LIVE, Duration.ofHours(1), Caps.DEFAULT, Optional.empty()),
            RoutingTree.toAll(List.of("sink")),
            new SilenceBook());
    Dispatch lane =
        new Dispatch(
            new PlainSink(),
            new Pace(new Pace.Rate(1, Duration.ofSeconds(1), 1), Pace.Pauses.DEFAULT, () -> now));
    lane.open(new OwnedPartition(0, outbox));
    int read = 0;
    int pauses = 0;
    Instant end = now.plus(Duration.ofMinutes(20));
    while (now.isBefore(end)) {
      for (; read < ALERTS && outbox.hasRoom(); read++) {
        count(
            lane.accept(
                0,
                AlertSamples.alert(
                    "alert-" + read,
                    "acme",
                    RiskPattern.P01,
                    Scope.PRINCIPAL,
                    "principal-" + read,
                    Severity.HIGH,
                    now),
                read,
                now,
                now));
      }
      pauses += read < ALERTS ? 1 : 0;
      Dispatch.Step step = lane.next(now);
      count(step.entries());
      step.request().ifPresent(request -> take(lane, request));
      now = now.plusMillis(500);
    }
    assertTrue(pauses > 0, "the lane read everything at once");
    assertEquals(Map.of(DeliveryState.DELIVERED, 20, DeliveryState.CAPPED, 9_980), decided);
    assertEquals(21, told.size());
    assertEquals("9980 more", told.getLast());
  }

  private void take(Dispatch lane, SinkRequest request) {
    told.add(((SinkRequest.ConsoleText) request).text());
    count(lane.answered(new Answer.Received(new SinkResponse(200, Map.of(), "")), now));
  }

  private void count(List<Entry> entries) {
    entries.stream()
        .map(Entry::delivery)
        .filter(entry -> entry.state().isDecided() && entry.subject().offset() >= 0)
        .forEach(entry -> decided.merge(entry.state(), 1, Integer::sum));
  }
}
