package io.privet.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.Finding;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import java.time.Duration;
import java.util.List;
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
        IllegalArgumentException.class,
        () -> new AlertingSettings(Duration.ZERO, Duration.ofMinutes(10)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new AlertingSettings(Duration.ofHours(6), Duration.ofMinutes(-1)));
    assertEquals(
        Duration.ZERO, new AlertingSettings(Duration.ofHours(6), Duration.ZERO).updateInterval());
  }

  private static List<ScorePart> parts(Severity severity, double confidence) {
    Finding finding = Findings.with(Findings.NOON, 10, severity, confidence);
    return AlertScore.parts(finding, confidence);
  }
}
