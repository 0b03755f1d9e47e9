package io.privet.detect.campaign;

import static io.privet.detect.campaign.Clues.NOON;
import static io.privet.detect.campaign.Clues.clue;
import static io.privet.detect.campaign.Clues.users;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.CampaignClue;
import io.privet.model.Baselines;
import io.privet.model.DatasetBaseline;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CampaignBookTest {
  private static final Duration DAY = Duration.ofDays(1);

  private final CampaignBook book = new CampaignBook(CampaignSettings.DEFAULT);
  private final List<Finding> findings = new ArrayList<>();
  private Reference reference = users(99);
  private @Nullable Campaign campaign;

  @Test
  void seesFivePrincipalsWithStrongEvidence() {
    take(clues(1, 4, 9.2));
    assertEquals(List.of(), findings);

    take(clues(5, 5, 9.2));
    assertEquals(
        List.of("user-1", "user-2", "user-3", "user-4", "user-5"), findings.getLast().members());
  }

  @Test
  void needsMorePrincipalsTheWeakerTheirEvidenceIs() {
    // at 4 nats, 99 exp(-4) = 1.81 ordinary users are expected, and 32 times as many needed
    take(clues(1, 58, 4.4));
    take(clue(59, 3.9));
    assertEquals(List.of(), findings);

    take(clue(60, 4));
    assertEquals(59, findings.getLast().members().size());
  }

  @Test
  void needsMorePrincipalsTheMoreUseTheTarget() {
    reference = users(99_999);
    take(clues(1, 394, 9));
    assertEquals(List.of(), findings);

    take(clue(395, 9));
    assertEquals(395, findings.getLast().members().size());
  }

  @Test
  void countsTheReadersOfADataset() {
    reference =
        Reference.NONE.withBaselines(
            new Baselines("v1", Map.of(), Map.of("claims", new DatasetBaseline(33, 10, 0.5, 500))));
    take(readers(4));
    assertEquals(List.of(), findings);

    take(readers(5));
    assertEquals(5, findings.getLast().members().size());
  }

  private static List<CampaignClue> readers(int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(i -> clue("default", Target.dataset("claims"), 0, i, 7, NOON))
        .toList();
  }

  @Test
  void assumesAThousandUsersWhereNothingWasLearned() {
    reference = Reference.NONE;
    take(clues(1, 10, 8.4));
    assertEquals(List.of(), findings);

    take(clue(11, 8));
    assertEquals(11, findings.getLast().members().size());
  }

  @Test
  void namesNobodyWhoseOwnEvidenceIsWeak() {
    take(clue(1, 3.5));
    take(clues(2, 7, 9));

    assertFalse(findings.getLast().members().contains("user-1"));
  }

  @Test
  void namesNobodyWhoStandsFarBelowTheRest() {
    // at 3.5 nats, 99 exp(-3.5) = 2.99 ordinary users are expected: 96 would be too many
    take(clues(1, 200, 6.6));
    take(clue(201, 3.5));
    take(clue(1, 7, NOON.plus(Duration.ofMinutes(10))));

    Set<String> named = new HashSet<>();
    findings.forEach(finding -> named.addAll(finding.members()));
    assertFalse(named.contains("user-201"));
    assertEquals(200, named.size());
  }

  @Test
  void namesNobodyWhoCameLongBeforeTheRest() {
    take(clue(100, 5, NOON.minus(Duration.ofMinutes(11))));
    take(clues(1, 30, 5));

    Set<String> named = new HashSet<>();
    findings.forEach(finding -> named.addAll(finding.members()));
    assertFalse(named.contains("user-100"), named::toString);
  }

  @Test
  void namesWhoComesLater() {
    take(clues(1, 400, 5));

    Set<String> named = new HashSet<>();
    findings.forEach(finding -> named.addAll(finding.members()));
    assertTrue(named.size() > 380, named.size() + " of 400");
    assertTrue(findings.size() < 100, findings.size() + " findings");
  }

  @Test
  void countsAPrincipalOnce() {
    for (int i = 0; i < 50; i++) {
      take(clue(i % 4, 9, NOON.plusSeconds(i)));
    }

    assertEquals(List.of(), findings);
  }

  @Test
  void givesNoSecondFindingForADuplicate() {
    take(clues(1, 5, 9));
    take(clue(5, 9));

    assertEquals(1, findings.size());
  }

  @Test
  void repeatsAStandingCampaignAfterTenMinutes() {
    take(clues(1, 5, 9));
    take(clue(1, 10, NOON.plus(Duration.ofMinutes(10)).minusMillis(1)));
    assertEquals(1, findings.size());

    take(clue(2, 10, NOON.plus(Duration.ofMinutes(10))));
    assertEquals(2, findings.size());
  }

  @Test
  void seesASlowCampaignWithinThreeDays() {
    for (int i = 0; i < 5; i++) {
      take(clue(i, 9, NOON.plus(Duration.ofHours(18L * i))));
    }

    assertEquals(5, findings.getLast().members().size());
  }

  @Test
  void forgetsWhoWasQuietForLongerThanThreeDays() {
    take(clues(1, 4, 9));
    take(clue(6, 9, NOON.plus(DAY.multipliedBy(2))));
    findings.clear();
    take(clue(7, 9, NOON.plus(DAY.multipliedBy(3)).plusMillis(1)));

    assertEquals(List.of(), findings);
  }

  @Test
  void namesOnlyThoseOfTheSameHourWhereTheyAreEnough() {
    take(clue(99, 9, NOON.minus(Duration.ofHours(2))));
    take(clues(1, 5, 9));

    assertFalse(findings.getLast().members().contains("user-99"));
  }

  @Test
  void meetsACampaignAnewAfterThreeQuietDays() {
    take(clues(1, 5, 9));
    take(clue(6, 9, NOON.plus(DAY.multipliedBy(4))));

    assertEquals(1, findings.size());
    assertEquals(1, current().members().size());
  }

  @Test
  void keepsTheThousandMostSuspectPrincipals() {
    take(clues(1, 1_000, 8));
    take(clues(1_001, 1_200, 9));
    take(clue(1_201, 3.5));

    assertEquals(Campaign.MAX_MEMBERS, current().members().size());
    assertEquals(201, current().evicted());
    assertTrue(current().members().stream().anyMatch(member -> member.key().equals("key-1200")));
    assertTrue(current().members().stream().noneMatch(member -> member.key().equals("key-1201")));
  }

  @Test
  void seesTheSameCampaignInAnyOrder() {
    List<CampaignClue> clues = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      clues.add(clue(i, 3 + i % 9, NOON.plusSeconds(10L * i)));
    }
    take(clues);
    List<CampaignMember> inOrder = sorted();

    for (int seed = 0; seed < 5; seed++) {
      campaign = null;
      findings.clear();
      Collections.shuffle(clues, new Random(seed));
      take(clues);
      assertFalse(findings.isEmpty());
      assertEquals(unnamed(inOrder), unnamed(sorted()));
    }
  }

  @Test
  void keepsTenantsTargetsDetectorsAndSignalsApart() {
    Set<String> keys = new HashSet<>();
    for (String tenant : List.of("a", "b")) {
      for (Target target : List.of(Target.model("m"), Target.model("n"), Target.dataset("m"))) {
        for (long signal : new long[] {0, 7}) {
          keys.add(book.key(clue(tenant, target, signal, 1, 9, NOON)));
        }
      }
    }

    assertEquals(12, keys.size());
    assertNotEquals(
        book.key(clue("a", Target.model("2:b"), 0, 1, 9, NOON)),
        book.key(clue("a2", Target.model("b"), 0, 1, 9, NOON)));
  }

  @Test
  void explainsItself() {
    take(clues(1, 10, 9));

    Finding finding = findings.getLast();
    assertEquals(RiskPattern.P01, finding.pattern());
    assertEquals(Scope.CAMPAIGN, finding.scope());
    assertEquals("membership.training-record-probing", finding.scopeKey());
    assertEquals(
        "10 principals each show signs of the same behaviour, at least 9.0 nats of evidence each,"
            + " in 30 inputs altogether; ordinary use explains 0.012 of them.",
        finding.summary());
    assertEquals(30, finding.rows());
    assertEquals(0.99, finding.confidence(), 0.001);
    assertEquals(Finding.MAX_EVENTS, finding.events().size());
    assertEquals(5, finding.measures().getFirst().threshold(), 0.01);
  }

  @Test
  void isGraverTheMorePrincipalsTakePart() {
    take(clues(1, 9, 9));
    assertEquals(Severity.MEDIUM, findings.getLast().severity());

    take(clue(10, 9));
    assertEquals(Severity.HIGH, findings.getLast().severity());
  }

  private void take(List<CampaignClue> clues) {
    clues.forEach(this::take);
  }

  private void take(CampaignClue clue) {
    CampaignDecision decision = book.onClue(campaign, clue, reference);
    campaign = decision.campaign();
    decision.finding().ifPresent(findings::add);
  }

  private Campaign current() {
    return campaign == null ? Campaign.NONE : campaign;
  }

  private List<CampaignMember> sorted() {
    return current().members().stream().sorted(Comparator.comparing(CampaignMember::key)).toList();
  }

  private static List<CampaignMember> unnamed(List<CampaignMember> members) {
    return members.stream()
        .map(
            each ->
                new CampaignMember(
                    each.key(),
                    each.principal(),
                    each.nats(),
                    each.lastMillis(),
                    each.rows(),
                    false))
        .toList();
  }

  private static List<CampaignClue> clues(int from, int to, double nats) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> clue(i, nats)).toList();
  }
}
