package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Alert;
import io.privet.model.FrameworkTag;
import io.privet.model.LeakType;
import io.privet.model.Mitigation;
import io.privet.model.Mitigation.Horizon;
import io.privet.model.Mitigation.Parameter;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AdvisorTest {
  private static final Advisor ADVISOR = Advisor.load();

  @Test
  void hidesScoresFirstWhenScoresWentBack() {
    Alert alert = new AlertDraft(RiskPattern.P11).scoredShare(0.8).build();
    assertEquals("Switch scores off", immediate(alert).getFirst());
  }

  @Test
  void leavesScoresAloneWhenNoneWentBack() {
    Alert alert = new AlertDraft(RiskPattern.P01).scoredShare(0).build();
    assertEquals(List.of("Cap the principal", "Watch closely and ask the owner"), immediate(alert));
  }

  @Test
  void hidesScoresWhenItIsNotKnownWhetherAnyWentBack() {
    Alert alert = new AlertDraft(RiskPattern.P01).build();
    assertEquals("Switch scores off", immediate(alert).getFirst());
  }

  @Test
  void hidesScoresOfLabelOnlyProbingOnlyWhenScoresWentBack() {
    assertFalse(immediate(new AlertDraft(RiskPattern.P02).build()).contains("Switch scores off"));
    assertEquals(
        List.of("Cap the principal", "Watch closely and ask the owner", "Switch scores off"),
        immediate(new AlertDraft(RiskPattern.P02).scoredShare(1).build()));
  }

  @Test
  void revokesALeakedSecretBeforeAnythingElse() {
    Alert alert =
        new AlertDraft(RiskPattern.P07)
            .withoutSuspect()
            .leak(LeakType.EMAIL, 12)
            .leak(LeakType.GITHUB_TOKEN, 1)
            .build();
    assertEquals(
        List.of(
            "Revoke the leaked secrets",
            "Assess the breach",
            "Block these types in answers",
            "Delete from indexes and caches"),
        immediate(alert));
    assertTrue(
        ADVISOR
            .advise(alert)
            .mitigations()
            .getFirst()
            .action()
            .contains("before anything else: GitHub token ×1."));
  }

  @Test
  void assessesTheBreachFirstWhenTheDataIsHighlySensitive() {
    AlertDraft plain = new AlertDraft(RiskPattern.P07).withoutSuspect().leak(LeakType.PHONE, 1);
    assertEquals("Block these types in answers", immediate(plain.build()).getFirst());
    AlertDraft sensitive =
        new AlertDraft(RiskPattern.P07).withoutSuspect().leak(LeakType.MEDICAL_RECORD, 1);
    assertEquals("Assess the breach", immediate(sensitive.build()).getFirst());
  }

  @Test
  void speaksOfNoSecretWhenNoneLeaked() {
    Alert alert = new AlertDraft(RiskPattern.P07).withoutSuspect().leak(LeakType.EMAIL, 1).build();
    assertFalse(immediate(alert).contains("Revoke the leaked secrets"));
  }

  @Test
  void assessesTheBreachFirstFromTenPeopleOn() {
    assertEquals("Take the sending tools away", firstOfToolLeak(9));
    assertEquals("Assess the breach", firstOfToolLeak(10));
  }

  @Test
  void suspendsNobodyWhenTheModelIsAtFault() {
    for (RiskPattern pattern : RiskPattern.values()) {
      Alert alert = new AlertDraft(pattern).withoutSuspect().build();
      Set<String> personal =
          Set.of("Suspend the key", "Cap the principal", "Revoke the grant", "Narrow the grant");
      assertTrue(immediate(alert).stream().noneMatch(personal::contains), pattern::name);
    }
  }

  @Test
  void capsTheGroupAndNeverItsMembersInACampaign() {
    for (RiskPattern pattern : RiskPattern.values()) {
      List<String> steps = immediate(new AlertDraft(pattern).byCampaignOf(25).build());
      assertFalse(steps.contains("Cap the principal"), pattern::name);
    }
    Alert alert = new AlertDraft(RiskPattern.P02).byCampaignOf(25).build();
    assertEquals(
        List.of("Cap the group", "Suspend the whole campaign", "Watch closely and ask the owner"),
        immediate(alert));
  }

  @Test
  void addsTheAdviceAgainstCoordinationToThatOfTheBehaviour() {
    Alert campaign = ADVISOR.advise(new AlertDraft(RiskPattern.P06).byCampaignOf(25).build());

    List<String> titles = campaign.mitigations().stream().map(Mitigation::title).toList();
    assertTrue(titles.contains("Compare principals with each other"), titles::toString);
    assertEquals(Set.copyOf(titles).size(), titles.size());
    List<String> ids = campaign.frameworks().stream().map(FrameworkTag::id).toList();
    assertTrue(ids.containsAll(List.of("AML.T0057", "AML.T0012")), ids::toString);
    assertEquals(Set.copyOf(ids).size(), ids.size());
  }

  @Test
  void asksBeforeItTakesAwayAGrantUnlessTheAlertIsSevere() {
    AlertDraft read = new AlertDraft(RiskPattern.P16).onDataset("claims");
    assertEquals("Ask the owner", immediate(read.severity(Severity.MEDIUM).build()).getFirst());
    assertEquals("Revoke the grant", immediate(read.severity(Severity.HIGH).build()).getFirst());
    assertEquals(
        "Revoke the grant", immediate(read.severity(Severity.CRITICAL).build()).getFirst());
  }

  @Test
  void takesAwayAGrantOnlyOnADataSet() {
    assertTrue(
        immediate(new AlertDraft(RiskPattern.P08).onDataset("claims").build())
            .contains("Revoke the grant"));
    assertFalse(immediate(new AlertDraft(RiskPattern.P08).build()).contains("Revoke the grant"));
  }

  @ParameterizedTest
  @EnumSource(RiskPattern.class)
  void givesAFirstStepAndADurableFixWhateverTheEvidence(RiskPattern pattern) {
    everyKindOfEvidence(pattern)
        .map(ADVISOR::advise)
        .forEach(
            alert -> {
              Set<Horizon> horizons =
                  alert.mitigations().stream().map(Mitigation::horizon).collect(Collectors.toSet());
              assertEquals(Set.of(Horizon.IMMEDIATE, Horizon.DURABLE), horizons);
              assertTrue(
                  alert.mitigations().stream().allMatch(AdvisorTest::isFilled),
                  () -> alert.mitigations().toString());
            });
  }

  @ParameterizedTest
  @EnumSource(RiskPattern.class)
  void putsImmediateStepsBeforeDurableOnes(RiskPattern pattern) {
    everyKindOfEvidence(pattern)
        .map(ADVISOR::advise)
        .forEach(
            alert -> {
              List<Horizon> horizons =
                  alert.mitigations().stream().map(Mitigation::horizon).toList();
              assertEquals(horizons.stream().sorted().toList(), horizons);
            });
  }

  @Test
  void adviceDoesNotDependOnEarlierAdvice() {
    Alert once = ADVISOR.advise(new AlertDraft(RiskPattern.P16).onDataset("claims").build());
    assertEquals(once, ADVISOR.advise(once));
  }

  @Test
  void fillsReasonActionAndParameters() {
    Alert alert = ADVISOR.advise(new AlertDraft(RiskPattern.P01).scoredShare(0).rows(1600).build());
    Mitigation cap = alert.mitigations().getFirst();
    assertEquals("MIT-RATE", cap.id());
    assertEquals("platform team", cap.owner());
    assertEquals("?: not known whether the study names it", cap.grade());
    assertEquals(
        List.of(
            new Parameter("hourly-cap", "80 rows an hour"),
            new Parameter("daily-cap", "400 rows a day")),
        cap.parameters());
    assertTrue(
        cap.action()
            .startsWith(
                "Cap analyst-7 on credit-score at 80 rows an hour and 400 rows a day until"),
        cap::action);
    assertTrue(cap.reason().contains("(1,600 rows so far)"), cap::reason);
  }

  @Test
  void tagsFrameworksWithTheirEditions() {
    Alert alert = ADVISOR.advise(new AlertDraft(RiskPattern.P02).lasting(Duration.ZERO).build());
    assertEquals(
        List.of(
            new FrameworkTag(
                "MITRE ATLAS",
                "5.6.0",
                "AML.T0024.000",
                "Exfiltration via AI Inference API: Infer Training Data Membership"),
            new FrameworkTag(
                "MITRE ATLAS",
                "5.6.0",
                "AML.T0043.001",
                "Craft Adversarial Data: Black-Box Optimization"),
            new FrameworkTag(
                "MITRE ATLAS",
                "5.6.0",
                "AML.T0043.003",
                "Craft Adversarial Data: Manual Modification"),
            new FrameworkTag("MITRE ATLAS", "5.6.0", "AML.M0003", "Model Hardening"),
            new FrameworkTag(
                "MITRE ATLAS", "5.6.0", "AML.M0004", "Restrict Number of AI Model Queries"),
            new FrameworkTag("MITRE ATLAS", "5.6.0", "AML.M0015", "Adversarial Input Detection"),
            new FrameworkTag("MITRE ATLAS", "5.6.0", "AML.M0024", "AI Telemetry Logging"),
            new FrameworkTag("OWASP LLM", "2025", "LLM02:2025", "Sensitive Information Disclosure"),
            new FrameworkTag(
                "OWASP LLM", "2026", "LLM02:2026", "Sensitive Information Disclosure")),
        alert.frameworks().subList(0, 9));
  }

  private static String firstOfToolLeak(int people) {
    return immediate(new AlertDraft(RiskPattern.P23).leak(LeakType.EMAIL, people).build())
        .getFirst();
  }

  private static List<String> immediate(Alert alert) {
    return ADVISOR.advise(alert).mitigations().stream()
        .filter(step -> step.horizon() == Horizon.IMMEDIATE)
        .map(Mitigation::title)
        .toList();
  }

  private static Stream<Alert> everyKindOfEvidence(RiskPattern pattern) {
    return Stream.of(
            new AlertDraft(pattern),
            new AlertDraft(pattern).onDataset("claims"),
            new AlertDraft(pattern).withoutSuspect(),
            new AlertDraft(pattern).byCampaignOf(5),
            new AlertDraft(pattern).scoredShare(0),
            new AlertDraft(pattern).scoredShare(1),
            new AlertDraft(pattern).leak(LeakType.EMAIL, 40).leak(LeakType.PASSWORD, 2))
        .map(AlertDraft::build);
  }

  private static boolean isFilled(Mitigation step) {
    return Stream.concat(
            Stream.of(step.title(), step.reason(), step.action(), step.owner(), step.grade()),
            step.parameters().stream().map(Parameter::value))
        .noneMatch(text -> text.isBlank() || text.contains("{") || text.contains("}"));
  }
}
