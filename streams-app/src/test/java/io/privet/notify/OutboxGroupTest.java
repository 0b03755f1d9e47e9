package io.privet.notify;

import static io.privet.model.DeliveryState.DELIVERED;
import static io.privet.model.DeliveryState.RELATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OutboxGroupTest {
  private static final Alert A = AlertSamples.open("a", "p-1");
  private static final Alert B =
      AlertSamples.next(AlertSamples.open("b", "p-1"), Severity.CRITICAL);
  private static final Alert OTHER = AlertSamples.open("c", "p-2");

  private final OutboxLane lane = new OutboxLane();

  @Test
  void tellsOfAlertsOnOneAccountTogetherBehindTheWorst() {
    lane.accept(A).accept(B).after("10S");

    assertEquals(List.of("OPENED b@2 [a]"), lane.lines());
    assertEquals(List.of(RELATED), lane.states("a"));
    assertEquals(List.of(DELIVERED), lane.states("b"));
  }

  @Test
  void neverMergesAlertsOfOthers() {
    Alert elsewhere =
        AlertSamples.alert("d", "beta", RiskPattern.P01, Scope.PRINCIPAL, "p-1", Severity.HIGH);
    Alert model =
        AlertSamples.alert("e", "acme", RiskPattern.P01, Scope.MODEL, "p-1", Severity.HIGH);

    lane.accept(A).accept(OTHER).accept(elsewhere).accept(model).after("10S");

    assertEquals(List.of("OPENED a@1", "OPENED c@1", "OPENED d@1", "OPENED e@1"), lane.lines());
    assertEquals(4, lane.told.stream().map(Notification::threadId).distinct().count());
  }

  @Test
  void keepsTheThreadUntilTheLastOfTheGroupIsOver() {
    lane.accept(A).after("10S").accept(B).after("10S");
    lane.accept(AlertSamples.next(A, AlertStatus.RESOLVED)).after("0S");
    lane.accept(AlertSamples.next(B, AlertStatus.RESOLVED)).after("0S");

    assertEquals(
        List.of("OPENED a@1", "OPENED b@2 [a]", "RESOLVED a@2 [b]", "RESOLVED b@3"), lane.lines());
    assertEquals(1, lane.told.stream().map(Notification::threadId).distinct().count());
  }

  @Test
  void beginsANewThreadOnceTheGroupIsOver() {
    lane.accept(A).after("10S").accept(AlertSamples.next(A, AlertStatus.RESOLVED)).after("0S");
    lane.accept(B).after("10S");

    assertEquals(List.of("OPENED a@1", "RESOLVED a@2", "OPENED b@2"), lane.lines());
    assertNotEquals(lane.told.get(0).threadId(), lane.told.get(2).threadId());
    assertEquals(Optional.empty(), alert(lane.told.get(2)).externalId());
  }

  @Test
  void beginsANewThreadForAnAlertThatGoesOnAfterItsGroupWasOver() {
    Alert over = AlertSamples.next(A, AlertStatus.RESOLVED);
    lane.accept(A).after("10S").accept(over).after("0S");
    lane.accept(AlertSamples.next(over, AlertStatus.OPEN)).after("10S");

    assertNotEquals(lane.told.get(0).threadId(), lane.told.get(2).threadId());
  }

  @Test
  void comesBackToWhatTheSinkCallsIt() {
    lane.accept(A).after("10S").accept(AlertSamples.next(A, Severity.CRITICAL)).after("0S");

    assertEquals(
        Optional.of("message-" + lane.told.getFirst().threadId()),
        alert(lane.told.get(1)).externalId());
    assertEquals(
        Optional.of("https://privet.example/#/alerts/a"), alert(lane.told.get(1)).alertUrl());
  }

  @Test
  void tellsOfEachEndByItself() {
    lane.accept(A).accept(B).after("10S");
    lane.accept(AlertSamples.next(A, AlertStatus.ACKNOWLEDGED));
    lane.accept(AlertSamples.next(B, AlertStatus.RESOLVED)).after("0S");

    assertEquals(List.of("OPENED b@2 [a]", "ACKNOWLEDGED a@2", "RESOLVED b@3 [a]"), lane.lines());
  }

  @Test
  void letsANewAlertOfAKnownGroupWaitForOthersOnly() {
    lane.accept(A).after("10S").accept(B).after("9S");
    assertEquals(1, lane.told.size());

    lane.after("1S");

    assertEquals(List.of("OPENED a@1", "OPENED b@2 [a]"), lane.lines());
  }

  @Test
  void namesTenRelatedAlertsAndCountsTheOthers() {
    IntStream.range(0, 13).forEach(i -> lane.accept(AlertSamples.open("a-" + (10 + i), "p-1")));

    lane.after("10S");

    assertEquals(
        List.of("OPENED a-10@1 [a-11, a-12, a-13, a-14, a-15, a-16, a-17, a-18, a-19, a-20] and 2"),
        lane.lines());
  }

  @Test
  void groupsAsTheRouteSays() {
    OutboxLane byTenant =
        new OutboxLane(
            OutboxLane.LIVE,
            new RoutingTree(
                List.of(
                    new Route(
                        "notify.routes[0]",
                        AlertMatcher.ANY,
                        List.of("slack"),
                        false,
                        GroupBy.TENANT,
                        Route.Timing.DEFAULT,
                        List.of()))));

    byTenant.accept(A).accept(OTHER).after("10S");

    assertEquals(List.of("OPENED a@1 [c]"), byTenant.lines());
  }

  @Test
  void givesMachinesEachStateAtOnceAndAlone() {
    OutboxLane machine =
        new OutboxLane(
            new OutboxSettings(
                "slack",
                false,
                NotifyMode.LIVE,
                OutboxSettings.DEFAULT_MAX_AGE,
                new Caps(1, 1, Caps.DEFAULT.period()),
                Optional.empty()));

    machine.accept(A).accept(B).after("0S").accept(AlertSamples.next(A)).after("0S");

    assertEquals(List.of("OPENED a@1", "OPENED b@2", "UPDATED a@2"), machine.lines());
    assertEquals(2, machine.told.stream().map(Notification::threadId).distinct().count());
  }

  private static Notification.OfAlert alert(Notification notification) {
    return (Notification.OfAlert) notification;
  }
}
