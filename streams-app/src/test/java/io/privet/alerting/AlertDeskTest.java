package io.privet.alerting;

import static io.privet.alerting.Findings.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertChange.Kind;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.Handling;
import io.privet.model.Resolution;
import io.privet.model.Severity;
import io.privet.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The life of an alert, with people in it. */
final class AlertDeskTest {
  private static final Duration GAP = Duration.ofHours(6);
  private static final Instant GIVEN = Instant.parse("2026-03-09T08:00:00Z");

  private final AlertBook book = new AlertBook(AlertingSettings.DEFAULT);
  private Episode episode = book.onFinding(null, Findings.at(NOON, 10, Severity.MEDIUM)).episode();

  @Test
  void saysThatAnAlertWasOpenedByItsFirstFinding() {
    assertEquals(Optional.of(AlertChange.of(Kind.OPENED, NOON)), episode.alert().change());
  }

  @Test
  void acknowledgesAnOpenAlert() {
    Alert state = applied(acknowledge("c-1", "olga"));

    assertEquals(AlertStatus.ACKNOWLEDGED, state.status());
    assertEquals(2, state.revision());
    assertEquals(Optional.of("olga"), state.acknowledgedBy());
    assertEquals(
        Optional.of(
            new AlertChange(
                Kind.ACKNOWLEDGED, GIVEN, Optional.of("olga"), "I look", Optional.empty())),
        state.change());
  }

  @Test
  void publishesWithAnAcknowledgementWhatWasNoNewsBefore() {
    episode = book.onFinding(episode, Findings.at(NOON.plusSeconds(1))).episode();

    assertEquals(2, applied(acknowledge("c-1", "olga")).findings());
  }

  @Test
  void hasNoMoreToDoWhereTheSamePersonHasTakenIt() {
    applied(acknowledge("c-1", "olga"));

    refused(CommandResult.ALREADY_ACKNOWLEDGED, acknowledge("c-2", "olga"));
  }

  @Test
  void letsAnotherPersonTakeItOver() {
    applied(acknowledge("c-1", "olga"));

    assertEquals(Optional.of("pavel"), applied(acknowledge("c-2", "pavel")).acknowledgedBy());
  }

  @Test
  void carriesARepeatedCommandOutOnceEvenAfterTheAlertGotWorse() {
    applied(acknowledge("c-1", "olga"));
    found(NOON.plusSeconds(2), Severity.HIGH);

    refused(CommandResult.DUPLICATE, acknowledge("c-1", "olga"));
    assertEquals(AlertStatus.OPEN, episode.alert().status());
  }

  @Test
  void remembersTheLastEightCommands() {
    for (int i = 1; i <= 9; i++) {
      applied(acknowledge("c-" + i, "person-" + i));
    }

    assertEquals(
        List.of("c-2", "c-3", "c-4", "c-5", "c-6", "c-7", "c-8", "c-9"), episode.commandIds());
  }

  @Test
  void keepsWhoHasTakenItThroughUpdates() {
    applied(acknowledge("c-1", "olga"));

    Alert updated = found(NOON.plus(Duration.ofMinutes(10)), Severity.MEDIUM);

    assertEquals(Kind.UPDATED, kind(updated));
    assertEquals(AlertStatus.ACKNOWLEDGED, updated.status());
    assertEquals(Optional.of("olga"), updated.acknowledgedBy());
  }

  @Test
  void opensAnAcknowledgedAlertThatGetsWorse() {
    applied(acknowledge("c-1", "olga"));

    Alert worse = found(NOON.plusSeconds(1), Severity.HIGH);

    assertEquals(Optional.of(AlertChange.of(Kind.ESCALATED, NOON.plusSeconds(1))), worse.change());
    assertEquals(AlertStatus.OPEN, worse.status());
    assertEquals(Optional.empty(), worse.acknowledgedBy());
  }

  @Test
  void escalatesAnOpenAlert() {
    Alert worse = found(NOON.plusSeconds(1), Severity.HIGH);

    assertEquals(Kind.ESCALATED, kind(worse));
    assertEquals(AlertStatus.OPEN, worse.status());
  }

  @Test
  void resolvesAnAcknowledgedAlertThatGoesQuiet() {
    applied(acknowledge("c-1", "olga"));

    Alert resolved = quiet();

    assertEquals(AlertStatus.RESOLVED, resolved.status());
    assertEquals(
        Optional.of(AlertChange.of(Kind.RESOLVED_BY_QUIET, NOON.plus(GAP))), resolved.change());
    assertEquals(Optional.of("olga"), resolved.acknowledgedBy());
  }

  @Test
  void resolvesByAPersonWithTheVerdict() {
    Alert resolved = applied(resolve("c-1", Verdict.BENIGN));

    assertEquals(AlertStatus.RESOLVED, resolved.status());
    assertEquals(
        Optional.of(
            new AlertChange(
                Kind.RESOLVED_BY_PERSON,
                GIVEN,
                Optional.of("olga"),
                "I look",
                Optional.of(Verdict.BENIGN))),
        resolved.change());
  }

  @Test
  void reopensWhatAPersonResolvedWhenAFindingComesInsideTheGap() {
    Alert resolved = applied(resolve("c-1", Verdict.BENIGN));

    Alert reopened = found(NOON.plus(GAP), Severity.MEDIUM);

    assertEquals(resolved.alertId(), reopened.alertId());
    assertEquals(Kind.REOPENED, kind(reopened));
    assertEquals(AlertStatus.OPEN, reopened.status());
    assertEquals(3, reopened.revision());
  }

  @Test
  void reopensForNobodyInParticular() {
    applied(acknowledge("c-1", "olga"));
    applied(resolve("c-2", Verdict.BENIGN));

    assertEquals(Optional.empty(), found(NOON.plusSeconds(1), Severity.HIGH).acknowledgedBy());
  }

  @Test
  void opensAnotherAlertAfterTheGapAndLeavesTheResolvedOneAlone() {
    Alert resolved = applied(resolve("c-1", Verdict.ATTACK));

    AlertDecision decision =
        book.onFinding(episode, Findings.at(NOON.plus(GAP).plusMillis(1), 10, Severity.MEDIUM));

    assertEquals(1, decision.publications().size());
    assertNotEquals(resolved.alertId(), decision.episode().alert().alertId());
    assertEquals(List.of(), decision.episode().commandIds());
  }

  @Test
  void refusesToAcknowledgeOrResolveWhatIsResolved() {
    applied(resolve("c-1", Verdict.ATTACK));

    refused(CommandResult.ALREADY_RESOLVED, acknowledge("c-2", "olga"));
    refused(CommandResult.ALREADY_RESOLVED, resolve("c-3", Verdict.ATTACK));
    refused(CommandResult.ALREADY_RESOLVED, new Resolution(tenant(), id(), Optional.empty()));
  }

  @Test
  void takesAVerdictOnWhatHasGoneQuiet() {
    quiet();

    Alert judged = applied(resolve("c-1", Verdict.ACCIDENT));

    assertEquals(Kind.RESOLVED_BY_PERSON, kind(judged));
    assertEquals(3, judged.revision());
  }

  @Test
  void takesABetterVerdict() {
    applied(resolve("c-1", Verdict.BENIGN));

    Alert judged = applied(resolve("c-2", Verdict.ATTACK));

    assertEquals(Optional.of(Verdict.ATTACK), judged.change().flatMap(AlertChange::verdict));
  }

  @Test
  void knowsNoOtherAlertThanThatOfTheEpisode() {
    refused(
        CommandResult.UNKNOWN_ALERT, new Acknowledgement(tenant(), "9436943ffbf586fd6dcd2b3ef6ba"));
  }

  private record Given(String commandId, String actor, Handling handling) {}

  private Given acknowledge(String commandId, String actor) {
    return new Given(commandId, actor, new Acknowledgement(tenant(), id()));
  }

  private Given resolve(String commandId, Verdict verdict) {
    return new Given(commandId, "olga", new Resolution(tenant(), id(), Optional.of(verdict)));
  }

  private Alert applied(Given given) {
    CommandOutcome outcome = handle(given);
    assertEquals(CommandResult.APPLIED, outcome.result());
    return publish(outcome.decision());
  }

  private void refused(CommandResult result, Given given) {
    CommandOutcome outcome = handle(given);
    assertEquals(result, outcome.result());
    assertEquals(new AlertDecision(episode, List.of()), outcome.decision());
  }

  private void refused(CommandResult result, Handling handling) {
    refused(result, new Given("c-9", "olga", handling));
  }

  private CommandOutcome handle(Given given) {
    Command command =
        new Command(
            given.commandId(), GIVEN, given.actor(), "I look", Optional.of(given.handling()));
    return AlertDesk.handle(episode, command, given.handling());
  }

  private Alert found(Instant time, Severity severity) {
    return publish(book.onFinding(episode, Findings.at(time, 10, severity)));
  }

  private Alert quiet() {
    return publish(book.onTick(episode, NOON.plus(GAP).plusSeconds(1)));
  }

  private Alert publish(AlertDecision decision) {
    episode = decision.episode();
    assertEquals(List.of(episode.alert()), decision.publications());
    return episode.alert();
  }

  private Optional<String> tenant() {
    return Optional.of(episode.alert().tenant());
  }

  private String id() {
    return episode.alert().alertId();
  }

  private static Kind kind(Alert alert) {
    return alert.change().orElseThrow().kind();
  }
}
