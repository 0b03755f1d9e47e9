package io.privet.notify;

import static io.privet.model.DeliveryState.CAPPED;
import static io.privet.model.DeliveryState.DELIVERED;
import static io.privet.model.DeliveryState.NEVER_TOLD;
import static io.privet.model.DeliveryState.OVER_LIMIT;
import static io.privet.model.DeliveryState.RELATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.DeliveryState;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class OutboxCapTest {
  private static final OutboxSettings TWO_OF_A_PATTERN =
      new OutboxSettings(
          "slack",
          true,
          NotifyMode.LIVE,
          OutboxSettings.DEFAULT_MAX_AGE,
          new Caps(2, 3, Duration.ofMinutes(10)),
          Optional.empty());

  private final OutboxLane lane = new OutboxLane(TWO_OF_A_PATTERN);

  @Test
  void sumsUpWhatIsOverTheCapWhenThePeriodEnds() {
    lane.accept(alert(1)).accept(alert(2)).accept(alert(3)).accept(alert(4)).after("10S");
    assertEquals(List.of("OPENED a-1@1", "OPENED a-2@1"), lane.lines());
    assertEquals(List.of(CAPPED), lane.states("a-3"));

    lane.after("10M");

    assertEquals("OVERFLOW acme P01 2", lane.lines().get(2));
    assertEquals(Severity.HIGH, lane.told.get(2).severity());
    assertEquals(Optional.empty(), lane.outbox.nextDue().filter(due -> due.isBefore(lane.now)));
  }

  @Test
  void countsEachTenantAndAllPatternsOfIt() {
    lane.accept(alert(1)).accept(alert(2));
    lane.accept(of("b-1", "acme", RiskPattern.P02)).accept(of("b-2", "acme", RiskPattern.P02));
    lane.accept(of("c-1", "beta", RiskPattern.P01)).after("10S").after("10M");

    assertEquals(
        List.of(
            "OPENED a-1@1", "OPENED a-2@1", "OPENED b-1@1", "OPENED c-1@1", "OVERFLOW acme P02 1"),
        lane.lines());
  }

  @Test
  void neverCapsWhatBecomesOfAnAlertThatWasTold() {
    lane.accept(alert(1)).accept(alert(2)).accept(alert(3)).after("10S");
    Alert worse = AlertSamples.next(alert(1), Severity.CRITICAL);

    lane.accept(worse).accept(AlertSamples.next(alert(2), AlertStatus.RESOLVED)).after("0S");

    assertEquals(
        List.of("OPENED a-1@1", "OPENED a-2@1", "ESCALATED a-1@2", "RESOLVED a-2@2"), lane.lines());
  }

  @Test
  void tellsOfACappedAlertInTheNextPeriodWhenItGoesOn() {
    lane.accept(alert(1)).accept(alert(2)).accept(alert(3)).after("10S").after("10M");

    lane.accept(AlertSamples.next(alert(3))).after("10S");

    assertEquals("OPENED a-3@2", lane.lines().getLast());
    assertEquals(List.of(CAPPED, DELIVERED), lane.states("a-3"));
  }

  @Test
  void neverTellsOfTheEndOfACappedAlert() {
    lane.accept(alert(1)).accept(alert(2)).accept(alert(3)).after("10S");

    lane.accept(AlertSamples.next(alert(3), AlertStatus.RESOLVED)).after("10S");

    assertEquals(2, lane.told.size());
    assertEquals(List.of(CAPPED, NEVER_TOLD), lane.states("a-3"));
  }

  @Test
  void triesASummaryAgainUntilItIsTold() {
    lane.accept(alert(1)).accept(alert(2)).accept(alert(3)).after("10S");
    lane.now = lane.now.plus(Duration.ofMinutes(10));
    Notification first = lane.turn().orElseThrow();
    lane.settle(new Outcome.Retry("status 500", Optional.empty()));

    Notification second = lane.turn().orElseThrow();

    assertEquals("OVERFLOW acme P01 1", OutboxLane.line(first));
    assertEquals(first, second);
  }

  @Test
  void accountsForEachOfTenThousandAlertsAtOnce() {
    OutboxLane burst = new OutboxLane();
    for (int i = 0; i < 10_000; i++) {
      RiskPattern pattern = i % 2 == 0 ? RiskPattern.P01 : RiskPattern.P07;
      String subject = "p-" + i / 4;
      burst.accept(
          AlertSamples.alert(
              "a-" + i, "tenant-" + i % 5, pattern, Scope.PRINCIPAL, subject, Severity.HIGH));
      if (!burst.outbox.hasRoom()) {
        burst.after("10S");
      }
    }
    burst.after("10S").after("10M");

    long told = count(burst, DELIVERED);
    long summed =
        burst.told.stream()
            .filter(Notification.OfOverflow.class::isInstance)
            .mapToInt(each -> ((Notification.OfOverflow) each).count())
            .sum();
    assertEquals(10_000 + summaries(burst), told + count(burst, CAPPED) + count(burst, RELATED));
    assertEquals(count(burst, CAPPED), summed);
    assertEquals(5 * 2 * 20, told - summaries(burst));
    assertEquals(OptionalLong.empty(), burst.outbox.oldestUndecided());
  }

  @Test
  void countsWhatIsMoreThanItKeepsTrackOf() {
    OutboxLane full =
        new OutboxLane(
            new OutboxSettings(
                "slack",
                false,
                NotifyMode.LIVE,
                OutboxSettings.DEFAULT_MAX_AGE,
                Caps.DEFAULT,
                Optional.empty()));
    for (int i = 0; i < Outbox.MAX_ALERTS + 3; i++) {
      full.accept(AlertSamples.open("a-" + i, "p-" + i));
      if (!full.outbox.hasRoom()) {
        full.after("0S");
      }
    }
    assertTrue(full.outbox.hasRoom());

    full.after("0S").after("10M");

    assertEquals(3, count(full, OVER_LIMIT));
    assertEquals("OVERFLOW acme P01 3", full.lines().getLast());
    assertFalse(full.outbox.oldestUndecided().isPresent());
  }

  private static long count(OutboxLane lane, DeliveryState state) {
    return lane.ledger.values().stream().filter(entry -> entry.state() == state).count();
  }

  private static long summaries(OutboxLane lane) {
    return lane.told.stream().filter(Notification.OfOverflow.class::isInstance).count();
  }

  private static Alert alert(int number) {
    return AlertSamples.open("a-" + number, "p-" + number);
  }

  private static Alert of(String alertId, String tenant, RiskPattern pattern) {
    return AlertSamples.alert(
        alertId, tenant, pattern, Scope.PRINCIPAL, "p-" + alertId, Severity.HIGH);
  }
}
