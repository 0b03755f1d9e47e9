package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.LeakType;
import io.privet.model.RiskPattern;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class FactTest {
  @Test
  void namesThePrincipalOrTheCampaignOrNobody() {
    assertEquals("analyst-7", Fact.PRINCIPAL.in(draft().build()));
    assertEquals(
        "the 1,200 principals of this campaign",
        Fact.PRINCIPAL.in(draft().byCampaignOf(1200).build()));
    assertEquals("whoever asked", Fact.PRINCIPAL.in(draft().withoutSuspect().build()));
  }

  @Test
  void keepsNamesFromOutsideShortAndOnOneLine() {
    assertEquals("a b c", Fact.PRINCIPAL.in(draft().by("a\nb\u202ec").build()));
    assertEquals("m".repeat(79) + "…", Fact.TARGET.in(draft().onModel("m".repeat(81)).build()));
    assertEquals("m".repeat(80), Fact.TARGET.in(draft().onModel("m".repeat(80)).build()));
  }

  @Test
  void leavesPlaceholdersInNamesAlone() {
    assertEquals("by {target} $1", Fact.fill("by {principal}", draft().by("{target} $1").build()));
  }

  @Test
  void comparesTheFirstMeasureWithItsLimit() {
    assertEquals(
        "distinct objects read: 1,654 objects against a limit of 41.40, last day",
        Fact.MEASURE.in(
            draft()
                .measure("distinct objects read", 1654, 41.4, "objects", "last day")
                .measure("other", 1, 2, "rows", "last hour")
                .build()));
    assertEquals(
        "flips: 41.2 % against a limit of 2.0 %, 1024 inputs",
        Fact.MEASURE.in(draft().measure("flips", 0.412, 0.02, "share", "1024 inputs").build()));
    assertEquals("see the evidence of this alert", Fact.MEASURE.in(draft().build()));
  }

  @Test
  void writesTheTwoLargestUnitsOfADuration() {
    assertEquals("less than a minute", duration(Duration.ofSeconds(59)));
    assertEquals("59 min", duration(Duration.ofMinutes(59)));
    assertEquals("1 h 0 min", duration(Duration.ofHours(1)));
    assertEquals("1 d 2 h", duration(Duration.ofHours(26)));
  }

  @Test
  void countsWhatLeaked() {
    assertEquals("e-mail address ×3", Fact.LEAKS.in(draft().leak(LeakType.EMAIL, 3).build()));
    assertEquals(
        "see the evidence of this alert", Fact.SECRETS.in(draft().leak(LeakType.EMAIL, 3).build()));
  }

  @Test
  void refusesAnUnknownName() {
    assertThrows(IllegalArgumentException.class, () -> Fact.fill("to {whom}", draft().build()));
  }

  private static String duration(Duration duration) {
    return Fact.DURATION.in(draft().lasting(duration).build());
  }

  private static AlertDraft draft() {
    return new AlertDraft(RiskPattern.P01);
  }
}
