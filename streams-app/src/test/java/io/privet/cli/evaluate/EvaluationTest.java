package io.privet.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.privet.alerting.AlertBook;
import io.privet.alerting.AlertingSettings;
import io.privet.cli.evaluate.derive.PlacedEvent;
import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.cli.evaluate.truth.EventTruth;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth.Kind;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The arithmetic, on a truth made by hand: event {@code N} happens at second {@code N}. */
final class EvaluationTest {
  private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
  private static final SourcePosition POSITION = new SourcePosition("file", 0, 1);
  private static final AlertBook BOOK = new AlertBook(AlertingSettings.DEFAULT);

  private final Map<String, PrincipalTruth> principals = new LinkedHashMap<>();
  private final Map<String, EventTruth> events = new LinkedHashMap<>();
  private final List<Consumer<Evaluation>> happenings = new ArrayList<>();

  @Test
  void countsRowsUpToTheEventThatRaisedTheAlert() {
    attacker("eve", "run", 1, false);
    query("eve", 1, 10, "benign:cover");
    query("eve", 2, 30, "attack:theft");
    query("eve", 3, 50, "attack:theft");
    query("eve", 4, 120, "attack:theft");
    alert("eve", RiskPattern.P13, Severity.HIGH, 3);
    LabelScore score = onlyLabel(RiskPattern.P13);
    assertEquals(1, score.found().runsRight().count());
    assertEquals(80.0, score.medianRows());
    assertEquals(0.4, score.medianRowShare());
  }

  @Test
  void tellsARightPatternFromAnyPattern() {
    attacker("eve", "run", 1, false);
    query("eve", 1, 1, "attack:theft");
    alert("eve", RiskPattern.P16, Severity.HIGH, 1);
    LabelScore score = onlyLabel(RiskPattern.P13);
    assertEquals(0, score.found().principalsRight().count());
    assertEquals(1, score.found().principalsAny().count());
    assertNull(score.runs().getFirst().rowsToFirstAlert());
    assertEquals(1.0, score.medianRowShare());
  }

  @Test
  void doesNotTakeAnAlertFromBeforeTheAttackForItsDetection() {
    attacker("eve", "run", 1, false);
    query("eve", 5, 1, "attack:theft");
    alert("eve", RiskPattern.P13, Severity.HIGH, 4);
    assertEquals(0, onlyLabel(RiskPattern.P13).found().principalsAny().count());
  }

  @Test
  void findsASplitRunWhenFourOfFiveMembersAreNamed() {
    for (String member : List.of("a", "b", "c", "d", "e")) {
      attacker(member, "run", 5, true);
      query(member, 1, 100, "attack:theft");
      query(member, 9, 100, "attack:theft");
    }
    for (String member : List.of("a", "b", "c", "d")) {
      alert(member, RiskPattern.P13, Severity.HIGH, 1);
    }
    LabelScore score = onlyLabel(RiskPattern.P13);
    assertEquals(1, score.found().runsRight().count());
    assertEquals(4, score.found().principalsRight().count());
    assertEquals(500.0, score.medianRows());
    assertEquals(600L, score.runs().getFirst().rowsToDetection());
    assertEquals("throttled", score.pace());
  }

  @Test
  void doesNotFindASplitRunOfWhichThreeOfFourMembersAreNamed() {
    for (String member : List.of("a", "b", "c", "d")) {
      attacker(member, "run", 4, false);
      query(member, 1, 100, "attack:theft");
    }
    for (String member : List.of("a", "b", "c")) {
      alert(member, RiskPattern.P13, Severity.HIGH, 1);
    }
    assertEquals(0, onlyLabel(RiskPattern.P13).found().runsRight().count());
  }

  @Test
  void saysWhyARunIsMissed() {
    attacker("eve", "run", 1, false);
    query("eve", 1, 1, "attack:theft");
    assertEquals("no alert at all", missed(RiskPattern.P13));
    assertEquals("no detector of a right pattern; no alert at all", missed(RiskPattern.P01));
    alert("eve", RiskPattern.P16, Severity.HIGH, 1);
    assertEquals("only [P16]", missed(RiskPattern.P13));
  }

  @Test
  void tellsAlertsOfMediumOrWorseFromMilderOnes() {
    attacker("eve", "run", 1, false);
    query("eve", 1, 1, "attack:theft");
    alert("eve", RiskPattern.P13, Severity.LOW, 1);
    LabelScore.Found found = onlyLabel(RiskPattern.P13).found();
    assertEquals(1, found.runsRight().count());
    assertEquals(0, found.runsRightGrave().count());
  }

  @Test
  void takesAFirstAlertForEarlyWithinAHundredRows() {
    attacker("eve", "run", 1, false);
    query("eve", 1, 100, "attack:theft");
    query("eve", 2, 1, "attack:theft");
    query("eve", 3, 1000, "attack:theft");
    alert("eve", RiskPattern.P13, Severity.HIGH, 1);
    assertEquals(1, onlyLabel(RiskPattern.P13).early().count());
    happenings.removeLast();
    alert("eve", RiskPattern.P13, Severity.HIGH, 2);
    assertEquals(0, onlyLabel(RiskPattern.P13).early().count());
  }

  @Test
  void holdsAlertsOfMediumOrWorseAgainstBenignPrincipals() {
    benign("ann", "bob", "cid", "dan");
    alert("ann", RiskPattern.P13, Severity.MEDIUM, 1);
    alert("bob", RiskPattern.P13, Severity.LOW, 1);
    EvaluationReport.FalseAlertScore score = falseAlerts();
    assertEquals(Proportion.of(1, 4), score.benignPrincipals());
    assertEquals("ann", score.alerts().getFirst().principal());
    assertEquals("benign:analyst", score.alerts().getFirst().kind());
  }

  @Test
  void countsDaysOnWhichBenignPrincipalsAct() {
    benign("ann", "bob");
    int day = 24 * 60 * 60;
    query("ann", 1, 1, "");
    query("ann", 2, 1, "");
    query("ann", day, 1, "");
    query("bob", 1, 1, "");
    alert("ann", RiskPattern.P13, Severity.HIGH, 1);
    alert("ann", RiskPattern.P16, Severity.HIGH, 2);
    assertEquals(Proportion.of(1, 3), falseAlerts().principalDays());
  }

  @Test
  void excusesAnAlertThatRestsOnALeak() {
    benign("ann");
    leak(7, "leak", "EMAIL");
    alert("ann", RiskPattern.P06, Severity.HIGH, 7);
    assertEquals(0, falseAlerts().benignPrincipals().count());
  }

  @Test
  void leavesOtherAbuseOut() {
    principals.put("mal", new PrincipalTruth("mal", Kind.OTHER, "other:injection", "", 1, false));
    alert("mal", RiskPattern.P13, Severity.HIGH, 1);
    assertEquals(List.of(), falseAlerts().alerts());
  }

  @Test
  void saysWhatHappensWithoutTheAllowList() {
    benign("own", "ann");
    Finding finding = finding("own", RiskPattern.P01, Severity.HIGH, 1, List.of());
    happenings.add(evaluation -> evaluation.onExempted(finding));
    EvaluationReport.FalseAlertScore score = falseAlerts();
    assertEquals(0, score.benignPrincipals().count());
    assertEquals(1, score.benignPrincipalsWithoutAllowList().count());
  }

  @Test
  void scoresLeaksByOutputAndByType() {
    leak(1, "leak", "EMAIL", "PHONE");
    leak(2, "leak_other_person", "PHONE");
    leak(3, "echo", "EMAIL");
    findLeak(1);
    findLeak(1);
    findLeak(3);
    findLeak(4);
    EvaluationReport.LeakScore score = evaluation().leaks();
    assertEquals(Proportion.of(1, 3), score.precision());
    assertEquals(Proportion.of(1, 2), score.recall());
    assertEquals(Proportion.of(1, 2), score.byTrueType().get("PHONE"));
    assertEquals(Proportion.of(1, 3), score.byReportedType().get("EMAIL"));
    assertEquals(Map.of("echo", 1, "nothing known", 1), score.falselyReported());
  }

  @Test
  void runsTheRuleOnVolumeBesideIt() {
    attacker("eve", "run", 1, false);
    benign("ann", "bob");
    query("eve", 1, 400, "attack:theft");
    query("ann", 1, 501, "");
    query("eve", 2, 400, "attack:theft");
    List<EvaluationReport.RuleScore> rules = rules();
    assertEquals("More than 500 calls an hour", rules.get(1).rule());
    assertEquals(0, rules.get(1).attackers().count());
    assertEquals(Proportion.of(1, 1), rules.get(2).attackers());
    assertEquals(Proportion.of(1, 2), rules.get(2).benignPrincipals());
  }

  private void attacker(String name, String run, int split, boolean isThrottled) {
    principals.put(
        name, new PrincipalTruth(name, Kind.ATTACK, "attack:theft", run, split, isThrottled));
  }

  private void benign(String... names) {
    for (String name : names) {
      principals.put(name, new PrincipalTruth(name, Kind.BENIGN, "benign:analyst", "", 1, false));
    }
  }

  private void query(String principal, int second, int rows, String label) {
    String id = principal + second;
    if (!label.isEmpty()) {
      events.put(id, new EventTruth(id, label, "", Set.of()));
    }
    String line =
        String.format(
            Locale.ROOT,
            "{\"ts\":%d,\"event\":\"model_query\",\"principal\":\"%s\",\"model\":\"m\","
                + "\"request_id\":\"%s\",\"n_inputs\":%d}",
            START.plusSeconds(second).toEpochMilli(),
            principal,
            id,
            rows);
    happenings.add(
        evaluation ->
            new PrivetJsonAdapter()
                .read(line.getBytes(StandardCharsets.UTF_8), POSITION)
                .events()
                .forEach(event -> evaluation.onEvent(new PlacedEvent(event, POSITION))));
  }

  private void alert(String principal, RiskPattern pattern, Severity severity, int second) {
    Finding finding = finding(principal, pattern, severity, second, List.of());
    happenings.add(
        evaluation -> BOOK.onFinding(null, finding).publications().forEach(evaluation::onAlert));
  }

  private void leak(int second, String kind, String... types) {
    String id = "event" + second;
    events.put(id, new EventTruth(id, "leak:pii_in_output", kind, Set.of(types)));
  }

  private void findLeak(int second) {
    Finding finding =
        finding(
            "ann",
            RiskPattern.P07,
            Severity.HIGH,
            second,
            List.of(new LeakCount(LeakType.EMAIL, 1)));
    happenings.add(evaluation -> evaluation.onFinding(finding));
  }

  private static Finding finding(
      String principal, RiskPattern pattern, Severity severity, int second, List<LeakCount> leaks) {
    Instant time = START.plusSeconds(second);
    return new Finding(
        "test.detector",
        pattern,
        "default",
        Scope.PRINCIPAL,
        principal,
        principal,
        Target.model("m"),
        time,
        0.9,
        severity,
        1,
        "a finding",
        List.of(new Measure("rows", 2, 1, "rows", "day")),
        List.of(),
        leaks,
        List.of(new EventReference("event" + second, time, POSITION)),
        "");
  }

  private LabelScore onlyLabel(RiskPattern shipped) {
    List<LabelScore> labels =
        LabelScore.of(evaluation().runs(Set.of(shipped)), truth().rightPatterns());
    assertEquals(1, labels.size());
    return labels.getFirst();
  }

  private String missed(RiskPattern shipped) {
    return onlyLabel(shipped).runs().getFirst().miss();
  }

  private EvaluationReport.FalseAlertScore falseAlerts() {
    return evaluation().falseAlerts(PrincipalPart.share(0.5));
  }

  private List<EvaluationReport.RuleScore> rules() {
    Evaluation evaluation = evaluation();
    return evaluation.rules(evaluation.runs(Set.of(RiskPattern.P13)), falseAlerts());
  }

  private GroundTruth truth() {
    return new GroundTruth(
        principals,
        events,
        Map.of("attack:theft", List.of(RiskPattern.P13, RiskPattern.P15)),
        AttackRun.of(principals.values()));
  }

  private Evaluation evaluation() {
    Evaluation evaluation = new Evaluation(truth(), BOOK);
    happenings.forEach(happening -> happening.accept(evaluation));
    return evaluation;
  }
}
