package io.privet.notify;

import static io.privet.model.DeliveryState.DELIVERED;
import static io.privet.model.DeliveryState.INHIBITED;
import static io.privet.model.DeliveryState.NEVER_TOLD;
import static io.privet.model.DeliveryState.SILENCED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.Severity;
import io.privet.model.Silence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OutboxHoldTest {
  private static final Alert A = AlertSamples.open("a", "p-1");
  private static final Alert CAMPAIGN = AlertSamples.campaign("k", List.of("p-1", "p-2"));

  private final OutboxLane lane = new OutboxLane();

  @Test
  void tellsNothingWhileASilenceHoldsAndTellsThenWhatIsStillOpen() {
    silence(Duration.ofHours(2));
    lane.accept(A).after("10S").accept(AlertSamples.next(A)).after("1H");
    assertEquals(List.of(), lane.lines());
    assertEquals(List.of(SILENCED, SILENCED), lane.states("a"));
    assertEquals(Optional.of("s-1"), lane.written.getLast().silenceId());
    assertEquals(OptionalLong.empty(), lane.outbox.oldestUndecided());

    lane.after("1H").after("10S");

    assertEquals(List.of("OPENED a@2"), lane.lines());
    assertEquals(List.of(SILENCED, DELIVERED), lane.states("a"));
  }

  @Test
  void noticesASilenceThatIsGivenWhileAnAlertWaits() {
    lane.accept(A);
    silence(Duration.ofHours(2));

    lane.after("10S");

    assertEquals(List.of(), lane.lines());
    assertEquals(List.of(SILENCED), lane.states("a"));
  }

  @Test
  void neverTellsOfWhatIsOverBeforeTheSilenceIs() {
    silence(Duration.ofHours(2));

    lane.accept(A).accept(AlertSamples.next(A, AlertStatus.RESOLVED)).after("3H");

    assertEquals(List.of(), lane.lines());
    assertEquals(List.of(SILENCED, NEVER_TOLD), lane.states("a"));
    assertEquals(Optional.empty(), lane.outbox.nextDue());
  }

  @Test
  void tellsOfTheEndOfWhatWasToldBeforeTheSilence() {
    lane.accept(A).after("10S");
    silence(Duration.ofHours(24));
    Alert worse = AlertSamples.next(A, Severity.CRITICAL);
    lane.accept(worse).after("10S").after("5H");

    lane.accept(AlertSamples.next(worse, AlertStatus.RESOLVED)).after("0S");

    assertEquals(List.of("OPENED a@1", "RESOLVED a@3"), lane.lines());
    assertEquals(List.of(DELIVERED, SILENCED, DELIVERED), lane.states("a"));
  }

  @Test
  void letsACampaignSpeakForItsMembers() {
    lane.accept(CAMPAIGN).accept(A).after("10S");

    assertEquals(List.of("OPENED k@1 [a]"), lane.lines());
    assertEquals(List.of(INHIBITED), lane.states("a"));
  }

  @Test
  void letsACampaignThatComesWithinTheWaitSpeakForItsMembers() {
    lane.accept(A).accept(CAMPAIGN).after("10S");

    assertEquals(List.of("OPENED k@1 [a]"), lane.lines());
    assertEquals(List.of(INHIBITED), lane.states("a"));
  }

  @Test
  void tellsOfAMemberThatOutlastsTheCampaign() {
    lane.accept(CAMPAIGN).accept(A).after("10S");
    lane.accept(AlertSamples.next(CAMPAIGN, AlertStatus.RESOLVED)).after("0S");

    lane.after("10S").after("10S");

    assertEquals(List.of("OPENED k@1 [a]", "RESOLVED k@2 [a]", "OPENED a@1"), lane.lines());
  }

  @Test
  void letsACampaignSpeakForNobodyElse() {
    Alert stranger = AlertSamples.open("b", "p-3");

    lane.accept(CAMPAIGN).accept(stranger).after("10S");

    assertEquals(List.of("OPENED k@1", "OPENED b@1"), lane.lines());
  }

  private void silence(Duration length) {
    Silence silence =
        new Silence(
            "s-1",
            Optional.empty(),
            Optional.of("acme"),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            lane.now,
            lane.now.plus(length));
    lane.silences.apply(
        new Command("c-1", lane.now, "olga", "a planned test", Optional.of(silence)));
  }
}
