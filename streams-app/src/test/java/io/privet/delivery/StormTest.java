package io.privet.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.notify.AlertSamples;
import io.privet.notify.Caps;
import io.privet.notify.LedgerMemory;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An hour of storm on a clock of its own: alerts open, get worse and end while the sink refuses,
 * fails and does not answer, and the lane dies again and again at the worst moment, after the sink
 * took a notification and before the ledger knows.
 */
final class StormTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int ALERTS = 400;

  /** What a storm is like. */
  private record Weather(int failuresPercent, int killsPerMille) {
    static final Weather CALM = new Weather(0, 0);
  }

  private final List<Alert> history = new ArrayList<>();
  private final Map<String, Alert> present = new HashMap<>();
  private final Map<String, Delivery> ledger = new LinkedHashMap<>();
  private final Map<String, List<Integer>> told = new LinkedHashMap<>();
  private final Map<String, List<String>> journal = new HashMap<>();
  private final SplittableRandom random = new SplittableRandom(7);
  private Instant now = AlertSamples.START;
  private int duplicates;
  private int kills;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsTheNewestStateOfEveryAlertInOrder(boolean isForPeople) {
    OutboxSettings settings =
        new OutboxSettings(
            "sink",
            isForPeople,
            NotifyMode.LIVE,
            Duration.ofMinutes(10),
            new Caps(ALERTS, ALERTS, HOUR),
            Optional.empty());
    Pace pace =
        new Pace(
            new Pace.Rate(120, Duration.ofMinutes(1), 10),
            new Pace.Pauses(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(60)),
            () -> now);
    int read = 0;
    Dispatch lane = start(settings, pace, 0);
    Instant calm = now.plus(HOUR);
    Instant end = calm.plus(HOUR);
    while (now.isBefore(end)) {
      Weather weather = now.isBefore(calm) ? new Weather(60, 50) : Weather.CALM;
      if (now.isBefore(calm)) {
        publishSomething();
      }
      for (; read < history.size(); read++) {
        write(lane.accept(0, history.get(read), read, now, now));
      }
      Dispatch.Step step = lane.next(now);
      write(step.entries());
      if (step.request().isPresent()) {
        Answer answer = sinkAnswers(step.request().get(), weather);
        if (random.nextInt(1_000) < weather.killsPerMille()) {
          kills++;
          read = Math.toIntExact(position(lane).orElse((long) read));
          lane = start(settings, pace, read);
        } else {
          write(lane.answered(answer, now));
        }
      }
      now = now.plusMillis(250);
    }
    check();
    System.out.printf(
        "storm of an hour: %d alerts, %d states, %d told, %d kills, %d duplicates%n",
        present.size(),
        history.size(),
        told.values().stream().mapToInt(List::size).sum(),
        kills,
        duplicates);
  }

  private void check() {
    assertEquals(ALERTS, present.size());
    assertTrue(duplicates <= kills, () -> duplicates + " duplicates of " + kills + " kills");
    for (int offset = 0; offset < history.size(); offset++) {
      int position = offset;
      assertTrue(
          ledger.values().stream()
              .anyMatch(entry -> entry.subject().offset() == position && entry.state().isDecided()),
          () -> "not decided: " + history.get(position).alertId() + " at " + position);
    }
    told.forEach(
        (alertId, revisions) ->
            assertEquals(revisions.stream().sorted().toList(), revisions, alertId));
    present.forEach(
        (alertId, alert) -> {
          DeliveryState last =
              ledger.values().stream()
                  .filter(entry -> entry.subject().alertId().equals(alertId))
                  .filter(entry -> entry.subject().revision() == alert.revision())
                  .map(Delivery::state)
                  .reduce((one, other) -> other)
                  .orElseThrow();
          assertTrue(
              last == DeliveryState.DELIVERED
                  || last == DeliveryState.RELATED
                  || (last == DeliveryState.NEVER_TOLD && !told.containsKey(alertId)),
              () -> alertId + " ended with " + last + ": " + journal.get(alertId));
        });
  }

  private Dispatch start(OutboxSettings settings, Pace pace, int position) {
    LedgerMemory memory = new LedgerMemory(NotifyMode.LIVE, position, history.size());
    ledger.values().forEach(memory::add);
    Outbox outbox = new Outbox(settings, RoutingTree.toAll(List.of("sink")), new SilenceBook());
    outbox.restore(memory, Map.copyOf(present), now);
    Dispatch lane = new Dispatch(new PlainSink(), pace);
    lane.open(new OwnedPartition(0, outbox));
    return lane;
  }

  private static Optional<Long> position(Dispatch lane) {
    return lane.owned().stream()
        .flatMapToLong(owned -> owned.outbox().oldestUndecided().stream())
        .boxed()
        .findFirst();
  }

  private void publishSomething() {
    if (present.size() < ALERTS && random.nextInt(100) < 5) {
      publish(
          AlertSamples.alert(
              "alert-" + present.size(),
              "tenant-" + random.nextInt(5),
              RiskPattern.P01,
              Scope.PRINCIPAL,
              "principal-" + random.nextInt(100),
              Severity.MEDIUM,
              now));
    }
    if (random.nextInt(100) < 10 && !present.isEmpty()) {
      Alert alert = present.get("alert-" + random.nextInt(present.size()));
      if (alert != null && alert.status() != AlertStatus.RESOLVED) {
        publish(
            switch (random.nextInt(4)) {
              case 0 -> AlertSamples.next(alert);
              case 1 -> AlertSamples.next(alert, Severity.CRITICAL);
              case 2 -> AlertSamples.next(alert, AlertStatus.ACKNOWLEDGED);
              default -> AlertSamples.next(alert, AlertStatus.RESOLVED);
            });
      }
    }
  }

  private void publish(Alert alert) {
    note(alert.alertId(), "published@" + alert.revision() + " " + alert.status());
    history.add(alert);
    present.put(alert.alertId(), alert);
  }

  private void write(List<Entry> entries) {
    for (Entry entry : entries) {
      Delivery.Subject subject = entry.delivery().subject();
      note(subject.alertId(), entry.delivery().state() + "@" + subject.revision());
      ledger.remove(entry.delivery().notificationId());
      ledger.put(entry.delivery().notificationId(), entry.delivery());
    }
  }

  private void note(String alertId, String what) {
    journal
        .computeIfAbsent(alertId, any -> new ArrayList<>())
        .add(Duration.between(AlertSamples.START, now) + " " + what + " " + kills);
  }

  private Answer sinkAnswers(SinkRequest request, Weather weather) {
    if (random.nextInt(100) < weather.failuresPercent()) {
      return switch (random.nextInt(3)) {
        case 0 -> new Answer.Received(new SinkResponse(429, Map.of(), ""));
        case 1 -> new Answer.Received(new SinkResponse(500, Map.of(), ""));
        default -> new Answer.NoAnswer("no answer");
      };
    }
    SinkRequest.ConsoleText text = (SinkRequest.ConsoleText) request;
    int colon = text.text().indexOf('@');
    List<Integer> revisions =
        told.computeIfAbsent(text.text().substring(0, colon), any -> new ArrayList<>());
    Integer revision = Integer.valueOf(text.text().substring(colon + 1));
    note(text.text().substring(0, colon), "told@" + revision);
    if (revisions.contains(revision)) {
      duplicates++;
    }
    revisions.add(revision);
    return new Answer.Received(new SinkResponse(200, Map.of(), ""));
  }
}
