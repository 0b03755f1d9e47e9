package io.privet.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.LeakType;
import io.privet.model.RiskPattern;
import java.util.stream.Stream;
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
  void countsWhatLeaked() {
    assertEquals("e-mail address ×3", Fact.LEAKS.in(draft().leak(LeakType.EMAIL, 3).build()));
    assertEquals(
        "see the evidence of this alert", Fact.SECRETS.in(draft().leak(LeakType.EMAIL, 3).build()));
  }

  @Test
  void listsEightTypesAndCountsTheRest() {
    AlertDraft draft = draft();
    Stream.of(LeakType.values()).limit(10).forEach(type -> draft.leak(type, 1));
    assertEquals(
        "e-mail address ×1, phone number ×1, postal address ×1, date of birth ×1, person's name"
            + " ×1, employer of a person ×1, payment card number ×1, IBAN ×1 and 2 more types",
        Fact.LEAKS.in(draft.build()));
  }

  @Test
  void refusesAnUnknownName() {
    assertThrows(IllegalArgumentException.class, () -> Fact.fill("to {whom}", draft().build()));
  }

  private static AlertDraft draft() {
    return new AlertDraft(RiskPattern.P01);
  }
}
