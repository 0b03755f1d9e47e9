package io.privet.notify;

import static io.privet.model.DeliveryState.CAPPED;
import static io.privet.model.DeliveryState.DELIVERED;
import static io.privet.model.DeliveryState.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutboxRestoreTest {
  private static final Alert A = AlertSamples.open("a", "p-1");

  private final OutboxLane lane = new OutboxLane();

  @Test
  void tellsNothingTwiceThatTheLedgerKnows() {
    lane.accept(A).accept(AlertSamples.open("b", "p-2")).after("10S");

    lane.restart().after("10S");

    assertEquals(List.of("OPENED a@1", "OPENED b@1"), lane.lines());
  }

  @Test
  void goesOnInTheThreadThatItHadBegun() {
    lane.accept(A).after("10S").commit().restart();

    lane.accept(AlertSamples.next(A, Severity.CRITICAL)).after("0S");
    lane.accept(AlertSamples.open("b", "p-1")).after("10S");

    assertEquals(List.of("OPENED a@1", "ESCALATED a@2", "OPENED b@1 [a]"), lane.lines());
    assertEquals(1, lane.told.stream().map(Notification::threadId).distinct().count());
    assertEquals(
        Optional.of("message-" + lane.told.getFirst().threadId()),
        ((Notification.OfAlert) lane.told.getLast()).externalId());
  }

  @Test
  void sendsWhatWasInFlightOnceMoreUnderTheSameNames() {
    lane.accept(A);
    lane.now = lane.now.plusSeconds(10);
    Notification lost = lane.turn().orElseThrow();

    lane.commit().restart().after("10S");

    assertEquals(List.of(lost), lane.told);
    assertEquals(List.of(DELIVERED), lane.states("a"));
  }

  @Test
  void closesWhatWasInFlightWhenLaterStatesAreDecided() {
    lane.accept(A).after("10S");
    Alert second = AlertSamples.next(A, AlertStatus.ACKNOWLEDGED);
    Alert third = AlertSamples.next(second, Severity.CRITICAL);
    lane.accept(second);
    Notification lost = lane.turn().orElseThrow();
    lane.accept(third).accept(AlertSamples.next(third, AlertStatus.RESOLVED));

    lane.restart().after("10S");

    assertEquals("ACKNOWLEDGED a@2", OutboxLane.line(lost));
    assertEquals(List.of("OPENED a@1", "RESOLVED a@4"), lane.lines());
    assertEquals(List.of(DELIVERED, SUPERSEDED, SUPERSEDED, DELIVERED), lane.states("a"));
  }

  @Test
  void tellsOfTheEndOfWhatMayHaveBeenTold() {
    lane.accept(A);
    lane.now = lane.now.plusSeconds(10);
    Notification lost = lane.turn().orElseThrow();
    lane.restart();

    lane.accept(AlertSamples.next(A, AlertStatus.RESOLVED)).after("0S");

    assertEquals(List.of("RESOLVED a@2"), lane.lines());
    assertEquals(lost.threadId(), lane.told.getFirst().threadId());
  }

  @Test
  void repeatsWhatWasToldBefore() {
    lane.accept(A).after("10S").commit().restart().after("4H");

    assertEquals(List.of("OPENED a@1", "REPEATED a@1"), lane.lines());
  }

  @Test
  void remembersWhatACampaignSpeaksFor() {
    Alert campaign = AlertSamples.campaign("k", List.of("p-1"));
    lane.accept(campaign).accept(A).after("10S").commit().restart().after("10S");
    assertEquals(List.of("OPENED k@1 [a]"), lane.lines());

    lane.accept(AlertSamples.next(campaign, AlertStatus.RESOLVED)).after("0S");
    lane.after("10S").after("10S");

    assertEquals(List.of("OPENED k@1 [a]", "RESOLVED k@2 [a]", "OPENED a@1"), lane.lines());
  }

  @Test
  void sumsUpWhatWasHeldBackBefore() {
    OutboxLane capped =
        new OutboxLane(
            new OutboxSettings(
                "slack",
                true,
                NotifyMode.LIVE,
                OutboxSettings.DEFAULT_MAX_AGE,
                new Caps(1, 1, Duration.ofMinutes(10)),
                Optional.empty()));
    capped.accept(A).accept(AlertSamples.open("b", "p-2")).after("10S").commit();
    assertEquals(List.of(CAPPED), capped.states("b"));

    capped.restart().after("10M").restart().after("10M");

    assertEquals(List.of("OPENED a@1", "OVERFLOW acme P01 1"), capped.lines());
  }

  @Test
  void takesWhatWasToldInShadowAsNeverTold() {
    OutboxLane shadow =
        new OutboxLane(
            new OutboxSettings(
                "slack",
                true,
                NotifyMode.SHADOW,
                OutboxSettings.DEFAULT_MAX_AGE,
                Caps.DEFAULT,
                Optional.empty()));
    shadow.accept(A).after("10S").commit();
    lane.accept(A).commit();
    lane.ledger.putAll(shadow.ledger);

    lane.restart().after("10S").accept(AlertSamples.next(A)).after("10S");

    assertEquals(List.of("OPENED a@2"), lane.lines());
  }
}
