package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.privet.model.RiskPattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CatalogueCheckTest {
  private static final String FRAMEWORKS =
      """
      catalogues:
        atlas:
          title: MITRE ATLAS
          version: "1"
          source: https://example.org
          entries: {T1: Technique, M1: Mitigation}
      atlas-links: {T1: [M1]}
      """;

  private static final String MITIGATIONS =
      """
      MIT-A:
        title: A
        kind: technical
        grade: "?"
        atlas: [M1]
        limits: Small.
        steps:
          now: {title: Now, horizon: immediate, owner: security, effort: hours, action: "Do {cap}.",
                parameters: {cap: {text: 1}}}
          later: {title: Later, horizon: durable, owner: data-owner, effort: weeks, action: Mend.}
          half: {title: Half, horizon: durable, owner: security, effort: days, action: Try.,
                 pair-with: [MIT-B]}
      MIT-B:
        title: B
        kind: organisational
        grade: S
        limits: Large.
        steps: {}
      """;

  private static final String PATTERN =
      """
      frameworks: {atlas: [T1]}
      advice:
        - {use: MIT-A/now, reason: "Stops {principal}."}
        - {use: MIT-A/later, reason: Ends it.}
      """;

  @Test
  void findsNothingInASoundCatalogue() {
    assertEquals(List.of(), problems(FRAMEWORKS, MITIGATIONS, PATTERN));
  }

  @Test
  void reportsAStepThatIsNotKnown() {
    assertEquals(
        List.of(
            "P01 uses MIT-A/latter but no such step is known",
            "P01 has no DURABLE step that holds for every alert"),
        problems(FRAMEWORKS, MITIGATIONS, PATTERN.replace("MIT-A/later", "MIT-A/latter")));
  }

  @Test
  void reportsAHorizonThatDependsOnTheEvidence() {
    assertEquals(
        List.of("P01 has no IMMEDIATE step that holds for every alert"),
        problems(
            FRAMEWORKS,
            MITIGATIONS,
            PATTERN.replace("use: MIT-A/now", "use: MIT-A/now, when: [campaign]")));
  }

  @Test
  void reportsAHalfMeasureThatStandsAlone() {
    assertEquals(
        List.of("P01 uses MIT-A/half without one of [MIT-B]"),
        problems(
            FRAMEWORKS, MITIGATIONS, PATTERN + "  - {use: MIT-A/half, reason: Helps a little.}\n"));
  }

  @Test
  void reportsAStepThatIsUsedTwice() {
    assertEquals(
        List.of("P01 uses MIT-A/later twice"),
        problems(FRAMEWORKS, MITIGATIONS, PATTERN + "  - {use: MIT-A/later, reason: Again.}\n"));
  }

  @Test
  void reportsUnknownPlaceholders() {
    assertEquals(
        List.of(
            "MIT-A/now has the unknown placeholder {cup}",
            "P01 MIT-A/now has the unknown placeholder {cap}"),
        problems(
            FRAMEWORKS,
            MITIGATIONS.replace("{cap}", "{cup}"),
            PATTERN.replace("{principal}", "{cap}")));
  }

  @Test
  void reportsBlankTexts() {
    assertEquals(
        List.of("MIT-B has a blank text", "P01 MIT-A/later has a blank text"),
        problems(
            FRAMEWORKS,
            MITIGATIONS.replace("limits: Large.", "limits: ''"),
            PATTERN.replace("reason: Ends it.", "reason: ' '")));
  }

  @Test
  void reportsFrameworkEntriesThatAreNotKnown() {
    assertEquals(
        List.of(
            "ATLAS links of T1 names atlas M2 but no such entry is known",
            "MIT-A names atlas M3 but no such entry is known",
            "P01 names atlas T2 but no such entry is known",
            "P01 names framework gdpr but no such entry is known"),
        problems(
            FRAMEWORKS.replace("[M1]", "[M2]"),
            MITIGATIONS.replace("[M1]", "[M3]"),
            PATTERN.replace("[T1]", "[T2], gdpr: [Art. 5]")));
  }

  @Test
  void refusesAnUnknownField() {
    assertRefused(PATTERN.replace("reason: Ends it.", "reason: Ends it., raeson: x"), "raeson");
  }

  @Test
  void refusesAnUnknownCondition() {
    assertRefused(PATTERN.replace("use: MIT-A/now", "use: MIT-A/now, when: [rain]"), "rain");
  }

  @Test
  void refusesARepeatedField() {
    assertRefused(PATTERN + "advice: []\n", "advice");
  }

  @Test
  void refusesAStepWithoutItsMitigation() {
    assertRefused(PATTERN.replace("MIT-A/later", "later"), "MITIGATION/STEP");
  }

  @Test
  void refusesAStepThatLacksItsOwner() {
    assertThrows(
        JsonProcessingException.class,
        () ->
            CatalogueReader.YAML.readValue(
                "{title: Now, horizon: immediate, effort: hours, action: Do.}", Step.class));
  }

  @Test
  void refusesAParameterThatLacksABound() {
    assertThrows(
        JsonProcessingException.class,
        () ->
            CatalogueReader.YAML.readValue(
                "{of: rows-per-hour, divided-by: 10, at-least: 20, unit: rows}",
                ParameterRule.class));
  }

  private static void assertRefused(String pattern, String named) {
    JsonProcessingException refusal =
        assertThrows(
            JsonProcessingException.class,
            () -> CatalogueReader.YAML.readValue(pattern, PatternAdvice.class));
    assertTrue(refusal.toString().contains(named), refusal::toString);
  }

  private static List<String> problems(String frameworks, String mitigations, String pattern) {
    try {
      return CatalogueCheck.problems(
          new Catalogue(
              CatalogueReader.YAML.readValue(
                  mitigations, new TypeReference<LinkedHashMap<String, MitigationEntry>>() {}),
              Map.of(RiskPattern.P01, CatalogueReader.YAML.readValue(pattern, PatternAdvice.class)),
              CatalogueReader.YAML.readValue(frameworks, Frameworks.class)));
    } catch (JsonProcessingException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
