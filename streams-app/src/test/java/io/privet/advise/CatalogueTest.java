package io.privet.advise;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.Mitigation.Horizon;
import io.privet.model.RiskPattern;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lints the data that ships with the application. */
final class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void holdsTheTwentyFourMitigations() {
    assertEquals(
        List.of(
            "MIT-DP-TRAIN",
            "MIT-FL",
            "MIT-SANITIZE",
            "MIT-DEDUP",
            "MIT-MINIMIZE",
            "MIT-SYNTH",
            "MIT-UNLEARN",
            "MIT-REG",
            "MIT-OUTPUT-MASK",
            "MIT-OUTPUT-FILTER",
            "MIT-INPUT-FILTER",
            "MIT-ALIGN",
            "MIT-RATE",
            "MIT-QUERY-DETECT",
            "MIT-ACCESS",
            "MIT-ENCRYPT",
            "MIT-PROVENANCE",
            "MIT-GOVERN",
            "MIT-TRAINING",
            "MIT-TRANSPARENCY",
            "MIT-DPIA",
            "MIT-REDTEAM",
            "MIT-IR",
            "MIT-ARTIFACT"),
        List.copyOf(CATALOGUE.mitigations().keySet()));
  }

  @Test
  void keepsTheGradeOfEachSource() {
    assertEquals(
        Map.of(
            Grade.SUMMARY, Set.of("MIT-DP-TRAIN", "MIT-FL", "MIT-ALIGN", "MIT-GOVERN"),
            Grade.WEAK_SUMMARY, Set.of("MIT-TRAINING", "MIT-DPIA")),
        Map.of(
            Grade.SUMMARY, graded(Grade.SUMMARY), Grade.WEAK_SUMMARY, graded(Grade.WEAK_SUMMARY)));
  }

  @Test
  void usesEveryStepForSomePattern() {
    Set<StepId> known =
        CATALOGUE.mitigations().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().steps().keySet().stream()
                        .map(step -> new StepId(entry.getKey(), step)))
            .collect(toSet());
    assertEquals(known, recommendations().map(Recommendation::use).collect(toSet()));
  }

  @Test
  void usesEveryConditionAndEveryFactSomewhere() {
    Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    recommendations()
        .forEach(
            entry -> {
              conditions.addAll(entry.when());
              conditions.addAll(entry.unless());
              conditions.addAll(entry.firstWhen());
            });
    steps()
        .forEach(
            step -> {
              conditions.addAll(step.when());
              conditions.addAll(step.unless());
            });
    assertEquals(EnumSet.allOf(Condition.class), conditions);
    Set<String> unused =
        Stream.of(Fact.values()).map(Fact::placeholder).collect(toCollection(TreeSet::new));
    texts().forEach(text -> unused.removeAll(Template.names(text)));
    assertEquals(Set.of(), unused);
  }

  @Test
  void namesEveryParameterInTheActionThatSetsIt() {
    steps()
        .forEach(
            step ->
                assertTrue(
                    Template.names(step.action()).containsAll(step.parameters().keySet()),
                    step::action));
  }

  @Test
  void writesWholeSentencesThatFitAPhone() {
    Stream.concat(steps().map(Step::action), recommendations().map(Recommendation::reason))
        .forEach(
            text -> {
              assertTrue(text.matches("(?s)[A-Z{].*[.?]"), text);
              assertTrue(text.length() <= 420, () -> text.length() + " characters: " + text);
              assertTrue(!text.contains("  ") && !text.contains("\n"), text);
            });
    steps().forEach(step -> assertTrue(step.title().length() <= 45, step::title));
  }

  @Test
  void givesEachTitleToOneStepOnly() {
    Set<String> titles = new HashSet<>();
    steps().forEach(step -> assertTrue(titles.add(step.title()), step::title));
  }

  @ParameterizedTest
  @EnumSource(RiskPattern.class)
  void keepsTheListForANightShort(RiskPattern pattern) {
    Map<Horizon, Long> counts =
        CATALOGUE.pattern(pattern).advice().stream()
            .map(entry -> CATALOGUE.step(entry.use()).horizon())
            .collect(groupingBy(horizon -> horizon, counting()));
    assertTrue(counts.values().stream().allMatch(count -> count <= 6), counts::toString);
  }

  @ParameterizedTest
  @EnumSource(RiskPattern.class)
  void namesTheLawAndAThreatTypeForEachPattern(RiskPattern pattern) {
    assertTrue(
        CATALOGUE
            .pattern(pattern)
            .frameworks()
            .keySet()
            .containsAll(Set.of("gdpr", "ai-act", "linddun", "aisvs")));
  }

  @ParameterizedTest
  @EnumSource(
      value = RiskPattern.class,
      names = {"P01", "P02", "P09", "P11"})
  void doesNotLeaveInferenceToHiddenScores(RiskPattern pattern) {
    assertTrue(mitigations(pattern).contains("MIT-DP-TRAIN"));
  }

  @Test
  void doesNotAdviseAgainstAttributeInferenceWhatDidNotStopIt() {
    Set<String> advised = mitigations(RiskPattern.P11);
    advised.retainAll(Set.of("MIT-SANITIZE", "MIT-ALIGN"));
    assertEquals(Set.of(), advised);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cap-principal", "suspend-key"})
  void aimsAtAPrincipalOnlyWhereOneIsSuspected(String step) {
    assertEquals(List.of(Condition.ONE_SUSPECT), stepNamed(step).when());
  }

  @ParameterizedTest
  @EnumSource(RiskPattern.class)
  void tagsOnlyWhatAtlasItselfLinks(RiskPattern pattern) {
    PatternAdvice advice = CATALOGUE.pattern(pattern);
    List<String> techniques = advice.frameworks().getOrDefault(Frameworks.ATLAS, List.of());
    Set<String> linked =
        techniques.stream()
            .flatMap(id -> CATALOGUE.frameworks().atlasLinks().getOrDefault(id, List.of()).stream())
            .collect(toSet());
    List<String> advised =
        advice.advice().stream().flatMap(entry -> CATALOGUE.atlas(entry.use())).toList();
    CATALOGUE.frameworks().tags(advice.frameworks(), advised).stream()
        .filter(tag -> tag.id().startsWith("AML.M"))
        .forEach(tag -> assertTrue(linked.contains(tag.id()), tag::id));
  }

  @Test
  void carriesTheAtlasTableAsItWasRead() {
    String table =
        new TreeMap<>(CATALOGUE.frameworks().atlasLinks())
            .entrySet().stream()
                .map(
                    link ->
                        link.getKey().substring(4)
                            + ": "
                            + link.getValue().stream()
                                .map(id -> id.substring(4))
                                .collect(joining(" ")))
                .collect(joining("\n"));
    assertEquals(
        """
        T0005.001: M0002 M0004 M0024
        T0024: M0004 M0019 M0024
        T0024.000: M0002 M0004 M0024
        T0024.001: M0002 M0004 M0024
        T0024.002: M0002 M0004 M0024
        T0025: M0005
        T0035: M0001 M0005 M0012 M0017
        T0043.001: M0002 M0003 M0004 M0006 M0010 M0015 M0019
        T0048.004: M0005 M0012 M0017
        T0054: M0020 M0021 M0022
        T0056: M0020 M0021 M0022
        T0057: M0008 M0020 M0021 M0022
        T0063: M0002 M0012 M0017 M0019
        T0085: M0024 M0026 M0027 M0028 M0032
        T0085.000: M0024 M0026 M0027 M0032
        T0085.001: M0024 M0026 M0027 M0032
        T0086: M0024 M0026 M0027 M0028 M0029 M0030 M0032 M0033
        T0088: M0009 M0034""",
        table);
  }

  private static Set<String> graded(Grade grade) {
    return CATALOGUE.mitigations().entrySet().stream()
        .filter(entry -> entry.getValue().grade() == grade)
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static Set<String> mitigations(RiskPattern pattern) {
    return CATALOGUE.pattern(pattern).advice().stream()
        .map(entry -> entry.use().mitigation())
        .collect(toSet());
  }

  private static Stream<Recommendation> recommendations() {
    return CATALOGUE.patterns().values().stream().flatMap(pattern -> pattern.advice().stream());
  }

  private static Stream<Step> steps() {
    return CATALOGUE.mitigations().values().stream()
        .flatMap(entry -> entry.steps().values().stream());
  }

  private static Step stepNamed(String name) {
    return CATALOGUE.mitigations().values().stream()
        .flatMap(entry -> entry.steps().entrySet().stream())
        .filter(step -> step.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> texts() {
    return Stream.of(
            steps().map(Step::action),
            steps().flatMap(step -> step.parameters().values().stream()).map(Object::toString),
            recommendations().map(Recommendation::reason))
        .flatMap(text -> text);
  }
}
