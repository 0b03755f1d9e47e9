package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.Alert;
import io.privet.model.RiskPattern;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ParameterRuleTest {
  private static final ParameterRule HOURLY_CAP =
      new ParameterRule.Scaled(Quantity.ROWS_PER_HOUR, 10, 20, 100, "rows an hour");
  private static final ParameterRule READ_CAP =
      new ParameterRule.Scaled(Quantity.BENIGN_LIMIT, 1, 10, 10_000, "objects a day");

  @Test
  void capsAtATenthOfTheObservedRate() {
    Alert alert = alert(1500, Duration.ofHours(2)).build();
    assertEquals("75 rows an hour", HOURLY_CAP.value(alert));
  }

  @Test
  void leavesASlowPrincipalWhatMostNeed() {
    assertEquals("20 rows an hour", HOURLY_CAP.value(alert(100, Duration.ofHours(10)).build()));
  }

  @Test
  void givesABurstNoMoreThanMostNeed() {
    assertEquals(
        "100 rows an hour", HOURLY_CAP.value(alert(24_448, Duration.ofSeconds(9)).build()));
  }

  @Test
  void takesTheLimitOfTheFirstMeasureThatCounts() {
    Alert alert =
        alert(1654, Duration.ofHours(1))
            .measure("share of the data set read", 0.9, 0.5, "share", "last day")
            .measure("distinct objects read", 1654, 41.4, "objects", "last day")
            .build();
    assertEquals("41 objects a day", READ_CAP.value(alert));
  }

  @Test
  void takesATenthOfTheRowsWhenNoMeasureCounts() {
    assertEquals("165 objects a day", READ_CAP.value(alert(1654, Duration.ofHours(1)).build()));
  }

  @Test
  void fillsFactsIntoAFixedText() {
    ParameterRule rule = new ParameterRule.Fixed("by {breach-deadline}");
    assertEquals("by 2026-03-05 11:00 UTC", rule.value(alert(1, Duration.ofHours(2)).build()));
  }

  @Test
  void refusesToDivideByNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ParameterRule.Scaled(Quantity.ROWS_PER_HOUR, 0, 1, 2, "rows"));
  }

  private static AlertDraft alert(long rows, Duration duration) {
    return new AlertDraft(RiskPattern.P16).rows(rows).lasting(duration);
  }
}
