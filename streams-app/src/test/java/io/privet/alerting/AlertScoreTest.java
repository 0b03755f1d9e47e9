package io.privet.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.Finding;
import io.privet.model.RiskCategory;
import io.privet.model.ScorePart;
import io.privet.model.Sensitivity;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AlertScoreTest {
  @Test
  void startsFromTheSeverityOfThePattern() {
    List<ScorePart> parts = parts(Severity.HIGH, 0.9);

    assertEquals(
        List.of(
            new ScorePart("pattern", 3, "Membership inference by perturbation: high by itself")),
        parts);
    assertEquals(Severity.HIGH, AlertScore.severity(parts));
  }

  @Test
  void takesOneStepOffBelowEvenConfidence() {
    List<ScorePart> parts = parts(Severity.HIGH, 0.49);

    assertEquals(new ScorePart("confidence", -1, "confidence 0.49 is below 0.50"), parts.getLast());
    assertEquals(Severity.MEDIUM, AlertScore.severity(parts));
  }

  @Test
  void takesNothingOffAtEvenConfidence() {
    assertEquals(Severity.HIGH, AlertScore.severity(parts(Severity.HIGH, 0.5)));
  }

  @Test
  void staysWithinTheScale() {
    assertEquals(Severity.INFO, AlertScore.severity(parts(Severity.INFO, 0.1)));
    assertEquals(Severity.CRITICAL, AlertScore.severity(parts(Severity.CRITICAL, 0.9)));
  }

  @Test
  void refusesSettingsThatCannotTellEpisodesApart() {
    assertThrows(
        IllegalArgumentException.class, () -> settings(Duration.ZERO, Duration.ofMinutes(10)));
    assertThrows(
        IllegalArgumentException.class,
        () -> settings(Duration.ofHours(6), Duration.ofMinutes(-1)));
    assertEquals(Duration.ZERO, settings(Duration.ofHours(6), Duration.ZERO).updateInterval());
  }

  @Test
  void addsTheWeightOfTheCategoryOnlyWhereOneIsSet() {
    AlertScore weighed =
        score(new ScoreWeights(Map.of(RiskCategory.INFERENCE_AND_INVERSION, 1), Map.of()), null);
    Finding finding = Findings.with(Findings.NOON, 10, Severity.MEDIUM, 0.9);

    List<ScorePart> parts = weighed.parts(finding, 0.9);

    assertEquals(
        new ScorePart("category", 1, "Adversarial inference and inversion: weighed by its setting"),
        parts.getLast());
    assertEquals(Severity.HIGH, AlertScore.severity(parts));
  }

  @Test
  void weighsEveryCategoryTheSameByDefault() {
    for (RiskCategory category : RiskCategory.values()) {
      assertEquals(0, ScoreWeights.DEFAULT.of(category), category.name());
    }
  }

  @Test
  void movesByTheRegisteredSensitivityOfTheTarget() {
    Finding finding = Findings.with(Findings.NOON, 10, Severity.MEDIUM, 0.9);

    assertEquals(Severity.LOW, severity(Sensitivity.LOW, finding));
    assertEquals(Severity.MEDIUM, severity(Sensitivity.MEDIUM, finding));
    assertEquals(Severity.HIGH, severity(Sensitivity.HIGH, finding));
    assertEquals(
        new ScorePart(
            "sensitivity", 1, finding.target().name() + " is registered as of high sensitivity"),
        score(ScoreWeights.DEFAULT, Sensitivity.HIGH).parts(finding, 0.9).getLast());
  }

  private static Severity severity(Sensitivity registered, Finding finding) {
    return AlertScore.severity(score(ScoreWeights.DEFAULT, registered).parts(finding, 0.9));
  }

  private static AlertScore score(ScoreWeights weights, @Nullable Sensitivity registered) {
    return new AlertScore(weights, target -> Optional.ofNullable(registered));
  }

  private static AlertingSettings settings(Duration gap, Duration updateInterval) {
    return new AlertingSettings(gap, updateInterval, ScoreWeights.DEFAULT, Set.of());
  }

  private static List<ScorePart> parts(Severity severity, double confidence) {
    Finding finding = Findings.with(Findings.NOON, 10, severity, confidence);
    return score(ScoreWeights.DEFAULT, null).parts(finding, confidence);
  }
}
