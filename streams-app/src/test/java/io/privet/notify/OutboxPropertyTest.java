package io.privet.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every sequence of alert states, outcomes, silences, pauses and crashes. */
final class OutboxPropertyTest {
  private static final int STEPS = 400;
  private static final int ALERTS = 12;
  private static final Set<DeliveryState> ENDS_UNTOLD =
      Set.of(
          DeliveryState.REJECTED,
          DeliveryState.CAPPED,
          DeliveryState.HISTORICAL,
          DeliveryState.NOT_ROUTED,
          DeliveryState.NEVER_TOLD);

  /** One random run against a sink that mostly works. */
  private static final class Run {
    final Random random;
    final OutboxLane lane =
        new OutboxLane(
            new OutboxSettings(
                "slack",
                true,
                NotifyMode.LIVE,
                Duration.ofDays(365),
                new Caps(3, 5, Duration.ofMinutes(10)),
                Optional.empty()));
    final Map<String, Alert> newest = new TreeMap<>();
    final Set<String> delivered = new HashSet<>();
    final Map<String, Integer> toldRevision = new HashMap<>();
    final Map<String, Set<String>> subjectsOfThread = new HashMap<>();
    final List<String> faults = new ArrayList<>();
    int crashesInFlight;
    int twice;

    Run(long seed) {
      random = new Random(seed);
    }

    void play() {
      for (int step = 0; step < STEPS; step++) {
        switch (random.nextInt(10)) {
          case 0, 1, 2, 3 -> change();
          case 4, 5, 6 -> turns(Duration.ofSeconds(random.nextInt(20)), 4);
          case 7 -> turns(Duration.ofSeconds(random.nextInt(1_000)), 4);
          case 8 -> silence();
          default -> crash();
        }
        if (random.nextBoolean()) {
          lane.commit();
        }
      }
      lane.silences.dropEnded(Instant.MAX);
      calm();
    }

    /** Lets the sink work until all is told. */
    void calm() {
      for (int round = 0; round < 6; round++) {
        lane.now = lane.now.plus(Duration.ofMinutes(11));
        for (Optional<Notification> due = lane.turn(); due.isPresent(); due = lane.turn()) {
          settle(due.get(), new Outcome.Delivered(Optional.of("m-" + due.get().threadId())));
        }
      }
    }

    void change() {
      String id = "a-" + random.nextInt(ALERTS);
      Alert before = newest.get(id);
      Alert next =
          before == null
              ? begin(id)
              : switch (random.nextInt(5)) {
                case 0 -> AlertSamples.next(before, AlertStatus.ACKNOWLEDGED);
                case 1 -> AlertSamples.next(before, AlertStatus.RESOLVED);
                case 2 -> AlertSamples.next(before, before.severity().raise(1));
                default -> AlertSamples.next(before, AlertStatus.OPEN);
              };
      newest.put(id, next);
      lane.accept(next);
    }

    private Alert begin(String id) {
      if (random.nextInt(6) == 0) {
        return AlertSamples.campaign(id, List.of("p-0", "p-1"));
      }
      return AlertSamples.alert(
          id,
          random.nextBoolean() ? "acme" : "beta",
          random.nextBoolean() ? RiskPattern.P01 : RiskPattern.P07,
          Scope.PRINCIPAL,
          "p-" + random.nextInt(4),
          random.nextInt(4) == 0 ? Severity.LOW : Severity.HIGH);
    }

    void turns(Duration pause, int most) {
      lane.now = lane.now.plus(pause);
      for (int turn = 0; turn < most; turn++) {
        Optional<Notification> due = lane.turn();
        if (due.isEmpty()) {
          return;
        }
        settle(due.get(), outcome(due.get()));
      }
    }

    private Outcome outcome(Notification notification) {
      return switch (random.nextInt(10)) {
        case 0, 1 -> new Outcome.Retry("status 500", Optional.empty());
        case 2 -> new Outcome.Forgotten("message deleted");
        case 3 ->
            random.nextInt(3) == 0
                ? new Outcome.Rejected("too large")
                : new Outcome.Disabled("token revoked");
        default -> new Outcome.Delivered(Optional.of("m-" + notification.threadId()));
      };
    }

    private void settle(Notification notification, Outcome outcome) {
      if (outcome instanceof Outcome.Delivered) {
        take(notification);
      }
      lane.settle(outcome);
    }

    /** What the sink makes of a notification that it takes. */
    private void take(Notification notification) {
      if (!delivered.add(notification.id())) {
        twice++;
      }
      if (notification instanceof Notification.OfAlert told) {
        Alert alert = told.alert();
        check(alert.severity().rank() >= Severity.MEDIUM.rank(), "told without a route: " + alert);
        int before = toldRevision.getOrDefault(alert.alertId(), 0);
        check(alert.revision() >= before, "out of order: " + alert.alertId());
        toldRevision.put(alert.alertId(), alert.revision());
        subjectsOfThread
            .computeIfAbsent(told.threadId(), any -> new HashSet<>())
            .add(alert.tenant() + "/" + alert.scope() + "/" + alert.scopeKey());
      }
    }

    private void silence() {
      Silence silence =
          new Silence(
              "s-" + random.nextInt(3),
              Optional.empty(),
              Optional.of(random.nextBoolean() ? "acme" : "beta"),
              Set.of(random.nextBoolean() ? RiskPattern.P01 : RiskPattern.P07),
              Optional.empty(),
              Optional.empty(),
              lane.now,
              lane.now.plusSeconds(random.nextInt(600)));
      lane.silences.apply(
          new Command("c", lane.now, "olga", "a planned test", Optional.of(silence)));
    }

    private void crash() {
      Optional<Notification> inFlight = random.nextBoolean() ? lane.turn() : Optional.empty();
      if (inFlight.isPresent()) {
        crashesInFlight++;
        if (random.nextBoolean()) {
          take(inFlight.get());
        }
      }
      lane.restart();
    }

    private void check(boolean holds, String fault) {
      if (!holds) {
        faults.add(fault);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void tellsTheNewestInOrderAndNothingTwice(long seed) {
    Run run = new Run(seed);

    run.play();

    assertEquals(List.of(), run.faults);
    assertTrue(run.twice <= run.crashesInFlight, run.twice + " > " + run.crashesInFlight);
    assertTrue(run.lane.outbox.oldestUndecided().isEmpty());
    run.subjectsOfThread.forEach((thread, subjects) -> assertEquals(1, subjects.size(), thread));
    for (Alert alert : run.newest.values()) {
      List<DeliveryState> states = run.lane.states(alert.alertId());
      assertEquals(alert.revision(), revisions(run, alert), alert.alertId());
      assertTrue(
          Set.of(DeliveryState.DELIVERED, DeliveryState.RELATED).contains(states.getLast())
              || ENDS_UNTOLD.contains(states.getLast())
              || isSpokenFor(run, alert),
          alert.alertId() + " " + states);
      if (alert.status() == AlertStatus.RESOLVED && run.toldRevision.containsKey(alert.alertId())) {
        assertTrue(
            states.getLast() != DeliveryState.NEVER_TOLD || wasEnded(run, alert),
            alert.alertId() + " " + states);
      }
    }
  }

  private static boolean isSpokenFor(Run run, Alert alert) {
    return run.newest.values().stream()
        .filter(other -> other.status() != AlertStatus.RESOLVED)
        .filter(other -> other.tenant().equals(alert.tenant()))
        .filter(other -> other.pattern() == alert.pattern())
        .anyMatch(other -> other.members().contains(alert.scopeKey()));
  }

  /** How many states of an alert have exactly one decided entry each, without gaps. */
  private static int revisions(Run run, Alert alert) {
    return (int)
        run.lane.ledger.values().stream()
            .filter(entry -> entry.subject().alertId().equals(alert.alertId()))
            .filter(OutboxPropertyTest::isOfAState)
            .filter(entry -> entry.state().isDecided())
            .map(entry -> entry.subject().revision())
            .distinct()
            .count();
  }

  private static boolean isOfAState(Delivery entry) {
    Delivery.Subject subject = entry.subject();
    return entry
        .notificationId()
        .equals(NotificationIds.ofAlert(subject.alertId(), subject.revision(), entry.sink()));
  }

  /** Whether the last that the sink was told of an alert is its end, or it refused to hear it. */
  private static boolean wasEnded(Run run, Alert alert) {
    return run.lane.ledger.values().stream()
        .filter(entry -> entry.subject().alertId().equals(alert.alertId()))
        .filter(
            entry ->
                Set.of(DeliveryState.DELIVERED, DeliveryState.RELATED, DeliveryState.REJECTED)
                    .contains(entry.state()))
        .max(Comparator.comparingInt(entry -> entry.subject().revision()))
        .filter(
            entry ->
                entry.state() == DeliveryState.REJECTED
                    || entry.subject().status() == AlertStatus.RESOLVED)
        .isPresent();
  }
}
