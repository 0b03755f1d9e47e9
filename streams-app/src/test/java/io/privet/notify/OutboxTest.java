package io.privet.notify;

import static io.privet.model.DeliveryState.DELIVERED;
import static io.privet.model.DeliveryState.HISTORICAL;
import static io.privet.model.DeliveryState.NEVER_TOLD;
import static io.privet.model.DeliveryState.NOT_ROUTED;
import static io.privet.model.DeliveryState.PENDING;
import static io.privet.model.DeliveryState.REJECTED;
import static io.privet.model.DeliveryState.SHADOW;
import static io.privet.model.DeliveryState.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class OutboxTest {
  private static final Alert A = AlertSamples.open("a", "p-1");
  private static final Alert A2 = AlertSamples.next(A);

  private final OutboxLane lane = new OutboxLane();

  @Test
  void tellsAnAlertOnceTheGroupHasWaited() {
    lane.accept(A).after("9S");
    assertEquals(List.of(), lane.lines());
    assertEquals(OptionalLong.of(0), lane.outbox.oldestUndecided());
    assertEquals(Optional.of(AlertSamples.START.plusSeconds(10)), lane.outbox.nextDue());

    lane.after("1S");

    assertEquals(List.of("OPENED a@1"), lane.lines());
    assertEquals(List.of(DELIVERED), lane.states("a"));
    assertEquals(OptionalLong.empty(), lane.outbox.oldestUndecided());
  }

  @Test
  void writesTheThreadDownBeforeItTells() {
    lane.accept(A);
    lane.now = lane.now.plusSeconds(10);

    Notification notification = lane.turn().orElseThrow();

    assertEquals(List.of(PENDING), lane.states("a"));
    assertEquals(Optional.of(notification.threadId()), lane.written.getLast().threadId());
    assertThrows(IllegalStateException.class, () -> lane.outbox.next(lane.now));
  }

  @Test
  void tellsOfGrowthNoMoreOftenThanTheGroupInterval() {
    lane.accept(A).after("10S").accept(A2).after("299S");
    assertEquals(List.of("OPENED a@1"), lane.lines());

    lane.after("1S");

    assertEquals(List.of("OPENED a@1", "UPDATED a@2"), lane.lines());
  }

  @Test
  void tellsOfEscalationAcknowledgementAndResolutionAtOnce() {
    Alert worse = AlertSamples.next(A, Severity.CRITICAL);
    Alert taken = AlertSamples.next(worse, AlertStatus.ACKNOWLEDGED);
    Alert over = AlertSamples.next(taken, AlertStatus.RESOLVED);

    lane.accept(A).after("10S");
    lane.accept(worse).after("0S").accept(taken).after("0S").accept(over).after("0S");

    assertEquals(
        List.of("OPENED a@1", "ESCALATED a@2", "ACKNOWLEDGED a@3", "RESOLVED a@4"), lane.lines());
    assertEquals(Optional.empty(), lane.outbox.nextDue());
  }

  @Test
  void tellsTheNewestStateInThePlaceOfThoseThatWait() {
    lane.accept(A).accept(A2).after("10S");

    assertEquals(List.of("OPENED a@2"), lane.lines());
    assertEquals(List.of(SUPERSEDED, DELIVERED), lane.states("a"));
  }

  @Test
  void neverTellsOfWhatIsOverBeforeItWasTold() {
    lane.accept(A).accept(AlertSamples.next(A, AlertStatus.RESOLVED)).after("10S");

    assertEquals(List.of(), lane.lines());
    assertEquals(List.of(SUPERSEDED, NEVER_TOLD), lane.states("a"));
    assertEquals(Optional.empty(), lane.outbox.nextDue());
  }

  @Test
  void tellsOfTheEndOfWhatTheSinkMayHaveTaken() {
    lane.accept(A);
    lane.now = lane.now.plusSeconds(10);
    lane.turn();
    lane.settle(new Outcome.Retry("time-out", Optional.empty()));

    lane.accept(AlertSamples.next(A, AlertStatus.RESOLVED)).after("0S");

    assertEquals(List.of("RESOLVED a@2"), lane.lines());
    assertEquals(List.of(SUPERSEDED, DELIVERED), lane.states("a"));
  }

  @Test
  void tellsALaterStateAfterTheOneInFlight() {
    lane.accept(A);
    lane.now = lane.now.plusSeconds(10);
    lane.turn();
    lane.accept(AlertSamples.next(A, Severity.CRITICAL));
    lane.settle(new Outcome.Delivered(Optional.empty())).after("0S");

    assertEquals(List.of("ESCALATED a@2"), lane.lines());
    assertEquals(List.of(DELIVERED, DELIVERED), lane.states("a"));
  }

  @Test
  void triesOthersBeforeTheOneThatFailed() {
    lane.accept(A).accept(AlertSamples.open("b", "p-2"));
    lane.now = lane.now.plusSeconds(11);
    lane.turn();

    lane.settle(new Outcome.Retry("status 500", Optional.empty())).after("0S");

    assertEquals(List.of("OPENED b@1", "OPENED a@1"), lane.lines());
    assertEquals(
        List.of(1, 2),
        lane.written.stream()
            .filter(entry -> entry.subject().alertId().equals("a"))
            .map(Delivery::attempts)
            .filter(attempts -> attempts > 0)
            .distinct()
            .toList());
  }

  @Test
  void givesUpWhatTheSinkRefusesForGood() {
    lane.accept(A);
    lane.now = lane.now.plusSeconds(10);
    lane.turn();

    lane.settle(new Outcome.Rejected("too large"));

    assertEquals(List.of(REJECTED), lane.states("a"));
    assertEquals(Optional.empty(), lane.outbox.nextDue());
  }

  @Test
  void beginsAnewWhereTheSinkHasForgotten() {
    lane.accept(A).after("10S").accept(AlertSamples.next(A, Severity.CRITICAL));
    Notification first = lane.turn().orElseThrow();
    lane.settle(new Outcome.Forgotten("message deleted"));
    Notification second = lane.turn().orElseThrow();

    assertEquals(Optional.of("message-" + first.threadId()), externalId(first));
    assertEquals(Optional.empty(), externalId(second));
    assertEquals(first.id(), second.id());
  }

  @Test
  void repeatsWhatNobodyHasTaken() {
    lane.accept(A).after("10S").after("4H").after("4H");
    lane.accept(AlertSamples.next(A, AlertStatus.ACKNOWLEDGED)).after("0S").after("24H");

    assertEquals(
        List.of("OPENED a@1", "REPEATED a@1", "REPEATED a@1", "ACKNOWLEDGED a@2"), lane.lines());
    assertEquals(4, lane.told.stream().map(Notification::id).distinct().count());
    assertEquals(1, lane.told.stream().map(Notification::threadId).distinct().count());
  }

  @Test
  void leavesOldAlertsUntold() {
    lane.now = AlertSamples.START.plus(Duration.ofHours(1)).plusSeconds(1);

    lane.accept(A).after("10S");

    assertEquals(List.of(), lane.lines());
    assertEquals(List.of(HISTORICAL), lane.states("a"));
  }

  @Test
  void tellsNobodyWithoutARoute() {
    lane.accept(AlertSamples.next(A, Severity.LOW)).after("10S");

    assertEquals(List.of(), lane.lines());
    assertEquals(List.of(NOT_ROUTED), lane.states("a"));
  }

  @Test
  void tellsAnAlertThatBecomesBadEnough() {
    lane.accept(AlertSamples.next(A, Severity.LOW)).after("10S");
    lane.accept(AlertSamples.next(AlertSamples.next(A), Severity.MEDIUM)).after("10S");

    assertEquals(List.of("OPENED a@3"), lane.lines());
  }

  @Test
  void sendsNothingInShadowAndWritesWhatItWouldHaveSent() {
    OutboxLane shadow =
        new OutboxLane(
            new OutboxSettings(
                "slack",
                true,
                NotifyMode.SHADOW,
                OutboxSettings.DEFAULT_MAX_AGE,
                Caps.DEFAULT,
                Optional.empty()));

    shadow.accept(A).after("10S").accept(AlertSamples.next(A, AlertStatus.RESOLVED)).after("0S");

    assertEquals(List.of(), shadow.lines());
    assertEquals(List.of(SHADOW, SHADOW), shadow.states("a"));
  }

  private static Optional<String> externalId(Notification notification) {
    return notification instanceof Notification.OfAlert told ? told.externalId() : Optional.empty();
  }
}
