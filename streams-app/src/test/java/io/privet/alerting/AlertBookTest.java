package io.privet.alerting;

import static io.privet.alerting.Findings.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertStatus;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AlertBookTest {
  private static final Duration GAP = Duration.ofHours(6);
  private static final Duration INTERVAL = Duration.ofMinutes(10);

  private final AlertBook book = new AlertBook(AlertingSettings.DEFAULT);

  @Test
  void isNotConcernedWithDetectorsInShadow() {
    AlertBook shadowing =
        new AlertBook(
            AlertingSettings.DEFAULT.withShadowed(Set.of("membership.perturbation-probing")));

    assertFalse(shadowing.isConcerned(Findings.at(Findings.NOON)));
    assertTrue(shadowing.isConcerned(Findings.leak("ada", Findings.NOON, 1)));
    assertTrue(book.isConcerned(Findings.at(Findings.NOON)));
  }

  @Test
  void isNotConcernedWithCampaignsOfDetectorsInShadow() {
    Finding campaign =
        Findings.of("default", RiskPattern.P02, Scope.CAMPAIGN, "any", Target.model("churn"));
    AlertBook shadowing =
        new AlertBook(AlertingSettings.DEFAULT.withShadowed(Set.of(campaign.detectorId())));

    assertFalse(shadowing.isConcerned(campaign));
    assertTrue(book.isConcerned(campaign));
  }

  @Test
  void opensAnAlertForTheFirstFinding() {
    Alert alert = open(Findings.at(NOON)).alert();

    assertEquals("9436943ffbf586fd6dcd2b3ef6bae9e9", alert.alertId());
    assertEquals(1, alert.revision());
    assertEquals(AlertStatus.OPEN, alert.status());
    assertEquals("Suspected membership inference by perturbation on churn by ada", alert.title());
    assertEquals("10 inputs.", alert.summary());
    assertEquals(Severity.HIGH, alert.severity());
    assertEquals("ada", alert.principal());
    assertEquals(NOON, alert.detectedAt());
    assertEquals(1, alert.findings());
    assertEquals("docs/detectors/membership.perturbation-probing.md", alert.runbook());
    assertEquals("v1", alert.baseline());
  }

  @Test
  void startsAnAlertWithItsEarliestEvidence() {
    Finding finding =
        Findings.seen(
            Findings.at(NOON),
            List.of(Findings.event(NOON.minusSeconds(30)), Findings.event(NOON)));

    Alert alert = open(finding).alert();

    assertEquals(NOON.minusSeconds(30), alert.firstEventTime());
    assertEquals(NOON, alert.lastEventTime());
  }

  @Test
  void namesNoSuspectWhereTheModelIsAtFault() {
    Alert alert = open(Findings.leak("ada", NOON, 1)).alert();

    assertNull(alert.principal());
    assertEquals("Personal data or secret in an output of churn", alert.title());
  }

  @Test
  void speaksOfACampaignAsCoordinated() {
    Alert alert =
        open(Findings.of("default", RiskPattern.P02, Scope.CAMPAIGN, "c-1", Target.model("churn")))
            .alert();

    assertEquals(
        "Suspected coordinated membership inference by perturbation on churn", alert.title());
  }

  @Test
  void keepsQuietAboutAFindingThatIsNoNews() {
    AlertDecision decision =
        book.onFinding(open(Findings.at(NOON)), Findings.at(NOON.plusSeconds(1)));

    assertEquals(List.of(), decision.publications());
    assertEquals(2, decision.episode().alert().findings());
    assertEquals(1, decision.episode().published().findings());
  }

  @Test
  void updatesOnceTheRowsHaveDoubled() {
    Episode episode = open(Findings.at(NOON, 10, Severity.HIGH));
    Instant soon = NOON.plusSeconds(1);

    assertTrue(
        book.onFinding(episode, Findings.at(soon, 19, Severity.HIGH)).publications().isEmpty());
    assertEquals(
        20,
        book.onFinding(episode, Findings.at(soon, 20, Severity.HIGH))
            .publications()
            .getFirst()
            .rows());
  }

  @Test
  void measuresDoublingAgainstWhatWasSentOn() {
    Episode episode = open(Findings.at(NOON, 10, Severity.HIGH));
    Episode quietly =
        book.onFinding(episode, Findings.at(NOON.plusSeconds(1), 15, Severity.HIGH)).episode();

    assertTrue(
        book.onFinding(quietly, Findings.at(NOON.plusSeconds(2), 20, Severity.HIGH))
                .publications()
                .size()
            == 1);
  }

  @Test
  void updatesOnceTheIntervalHasPassed() {
    Episode episode = open(Findings.at(NOON));

    assertTrue(
        book.onFinding(episode, Findings.at(NOON.plus(INTERVAL).minusMillis(1)))
            .publications()
            .isEmpty());
    assertEquals(
        2,
        book.onFinding(episode, Findings.at(NOON.plus(INTERVAL)))
            .publications()
            .getFirst()
            .revision());
  }

  @Test
  void updatesAtOnceWhenItGetsWorse() {
    Episode episode = open(Findings.at(NOON, 10, Severity.MEDIUM));

    Alert worse =
        book.onFinding(episode, Findings.at(NOON.plusSeconds(1), 10, Severity.HIGH))
            .publications()
            .getFirst();

    assertEquals(Severity.HIGH, worse.severity());
    assertEquals(3, worse.score().getFirst().value());
  }

  @Test
  void neverGetsMilder() {
    Episode episode = open(Findings.at(NOON, 10, Severity.HIGH));

    Alert later =
        book.onFinding(episode, Findings.with(NOON.plus(INTERVAL), 5, Severity.LOW, 0.3))
            .publications()
            .getFirst();

    assertEquals(Severity.HIGH, later.severity());
    assertEquals(0.9, later.confidence());
    assertEquals(10, later.rows());
  }

  @Test
  void getsWorseWhenItGetsSurer() {
    Episode unsure = open(Findings.with(NOON, 10, Severity.HIGH, 0.49));
    assertEquals(Severity.MEDIUM, unsure.alert().severity());

    Alert sure =
        book.onFinding(unsure, Findings.with(NOON.plusSeconds(1), 10, Severity.HIGH, 0.5))
            .publications()
            .getFirst();

    assertEquals(Severity.HIGH, sure.severity());
  }

  @Test
  void keepsIdStartAndWordingWhenAnEarlierFindingArrivesLate() {
    Episode episode = open(Findings.at(NOON));

    Alert late =
        book.onFinding(episode, Findings.at(NOON.minusSeconds(300), 7, Severity.HIGH))
            .episode()
            .alert();

    assertEquals(episode.alert().alertId(), late.alertId());
    assertEquals(NOON, late.firstEventTime());
    assertEquals(NOON, late.lastEventTime());
    assertEquals("10 inputs.", late.summary());
    assertEquals(2, late.findings());
  }

  @Test
  void staysTheSameAlertUpToTheGap() {
    Episode episode = open(Findings.at(NOON));

    Alert same = book.onFinding(episode, Findings.at(NOON.plus(GAP))).publications().getFirst();
    List<Alert> past =
        book.onFinding(episode, Findings.at(NOON.plus(GAP).plusMillis(1))).publications();
    Alert next = past.getLast();

    assertEquals(episode.alert().alertId(), same.alertId());
    assertNotEquals(episode.alert().alertId(), next.alertId());
    assertEquals(1, next.revision());
    assertEquals(1, next.findings());
    assertEquals(AlertStatus.RESOLVED, past.getFirst().status());
    assertEquals(episode.alert().alertId(), past.getFirst().alertId());
  }

  @Test
  void resolvesOncePastTheGap() {
    Episode episode = open(Findings.at(NOON));

    assertTrue(book.onTick(episode, NOON.plus(GAP)).publications().isEmpty());
    AlertDecision decision = book.onTick(episode, NOON.plus(GAP).plusMillis(1));

    assertEquals(AlertStatus.RESOLVED, decision.publications().getFirst().status());
    assertEquals(2, decision.publications().getFirst().revision());
    assertTrue(
        book.onTick(decision.episode(), NOON.plus(GAP).plusSeconds(60)).publications().isEmpty());
  }

  @Test
  void keepsAResolvedEpisodeForTwoDaysPastTheGap() {
    Episode open = open(Findings.at(NOON));
    Instant end = NOON.plus(GAP).plus(Duration.ofDays(2));
    Episode resolved = book.onTick(open, NOON.plus(GAP).plusSeconds(1)).episode();

    assertFalse(book.isForgotten(resolved, end));
    assertTrue(book.isForgotten(resolved, end.plusMillis(1)));
    assertFalse(book.isForgotten(open, end.plusMillis(1)));
  }

  @Test
  void reopensUnderTheSameIdWithinTheGap() {
    Episode resolved =
        book.onTick(open(Findings.at(NOON)), NOON.plus(GAP).plusSeconds(1)).episode();

    Alert reopened =
        book.onFinding(resolved, Findings.at(NOON.plus(GAP))).publications().getFirst();

    assertEquals(resolved.alert().alertId(), reopened.alertId());
    assertEquals(AlertStatus.OPEN, reopened.status());
    assertEquals(3, reopened.revision());
  }

  @Test
  void keepsAnAcknowledgementUntilItIsResolved() {
    Alert alert = open(Findings.at(NOON)).alert();
    Alert acknowledged = new AlertBuilder(alert).status(AlertStatus.ACKNOWLEDGED).build();
    Episode episode = Episode.opened(acknowledged);

    Episode updated = book.onFinding(episode, Findings.at(NOON.plus(INTERVAL))).episode();
    assertEquals(AlertStatus.ACKNOWLEDGED, updated.alert().status());

    Episode resolved = book.onTick(updated, NOON.plus(INTERVAL).plus(GAP).plusMillis(1)).episode();
    assertEquals(AlertStatus.RESOLVED, resolved.alert().status());
  }

  @Test
  void addsUpLeaksAndOutputs() {
    Episode episode = open(Findings.leak("ada", NOON, 2));

    Alert alert =
        book.onFinding(episode, Findings.leak("bob", NOON.plusSeconds(1), 3))
            .publications()
            .getFirst();

    assertEquals(List.of(new LeakCount(LeakType.EMAIL, 5)), alert.leaks());
    assertEquals(2, alert.rows());
  }

  @Test
  void keepsTheFirstTenEventsAndTheLatestForty() {
    Episode episode = open(Findings.at(NOON));
    for (int i = 1; i < 70; i++) {
      episode = book.onFinding(episode, Findings.at(NOON.plusSeconds(i))).episode();
    }

    List<EventReference> expected =
        IntStream.concat(IntStream.range(0, 10), IntStream.range(30, 70))
            .mapToObj(i -> Findings.event(NOON.plusSeconds(i)))
            .toList();
    assertEquals(expected, episode.alert().evidence());
  }

  @Test
  void namesAnEventOnceAndInTheOrderOfTime() {
    Episode episode = open(Findings.at(NOON));
    Finding late =
        Findings.seen(
            Findings.at(NOON.plusSeconds(9)),
            List.of(Findings.event(NOON.minusSeconds(5)), Findings.event(NOON)));

    assertEquals(
        List.of(Findings.event(NOON.minusSeconds(5)), Findings.event(NOON)),
        book.onFinding(episode, late).episode().alert().evidence());
  }

  @Test
  void givesEveryPublishedStateTheNextRevisionAndNeverForgetsEvidenceOfWorse() {
    SplittableRandom random = new SplittableRandom(61);
    Episode episode = open(Findings.at(NOON, 1, Severity.LOW));
    int revision = 1;
    Alert before = episode.published();
    for (int i = 0; i < 2_000; i++) {
      Finding finding =
          Findings.with(
              NOON.plusSeconds(random.nextInt(3_600)),
              random.nextInt(1, 10_000),
              Severity.INFO.raise(random.nextInt(5)),
              1 - random.nextDouble());
      AlertDecision decision = book.onFinding(episode, finding);
      episode = decision.episode();
      Alert now = episode.alert();
      revision += decision.publications().size();
      assertEquals(revision, now.revision());
      assertEquals(before.alertId(), now.alertId());
      assertTrue(now.severity().compareTo(before.severity()) >= 0);
      assertTrue(now.rows() >= before.rows());
      assertTrue(now.evidence().size() <= Alert.MAX_EVIDENCE);
      assertEquals(
          now.evidence().stream().sorted(Comparator.comparing(EventReference::time)).toList(),
          now.evidence());
      before = now;
    }
  }

  private Episode open(Finding finding) {
    AlertDecision decision = book.onFinding(null, finding);
    assertEquals(List.of(decision.episode().alert()), decision.publications());
    return decision.episode();
  }
}
