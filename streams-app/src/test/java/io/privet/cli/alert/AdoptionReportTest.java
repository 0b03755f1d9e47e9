package io.privet.cli.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.advise.AdoptionBook;
import io.privet.advise.MitigationIds;
import io.privet.cli.alert.AdoptionReport.Effect;
import io.privet.cli.console.Palette;
import io.privet.model.Adoption;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.RiskPattern;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AdoptionReportTest {
  private static final Instant ADOPTED = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant NOW = ADOPTED.plus(Duration.ofDays(12));
  private static final MitigationIds CATALOGUE = MitigationIds.load();
  private static final String FIRST = CATALOGUE.against(RiskPattern.P02).getFirst();
  private static final String LAST = CATALOGUE.against(RiskPattern.P02).getLast();

  private static final List<Alert> ALERTS =
      List.of(
          alert("a-1", Duration.ofDays(-31)),
          alert("a-2", Duration.ofDays(-30)),
          alert("a-3", Duration.ofSeconds(-1)),
          alert("a-4", Duration.ZERO));

  private final AdoptionBook book = new AdoptionBook();

  @Test
  void countsHowOftenAMeasureWasAdvisedAndLeavesItOpen() {
    AdoptionReport.Row row = row(FIRST);

    assertEquals(4, row.recommended());
    assertEquals(Optional.empty(), row.standing());
    assertEquals(Optional.empty(), AdoptionReport.effect(row, ALERTS, NOW));
  }

  @Test
  void countsAlertsInTheThirtyDaysAroundAnAdoption() {
    adopt(FIRST, Optional.empty(), Adoption.State.ADOPTED);

    assertTrue(row(FIRST).isAdopted());
    assertEquals(Optional.of(new Effect(2, 1, 12)), AdoptionReport.effect(row(FIRST), ALERTS, NOW));
  }

  @Test
  void countsAlertsOnlyWhereTheMeasureWasAdopted() {
    adopt(FIRST, Optional.of("another"), Adoption.State.ADOPTED);

    assertEquals(Optional.of(new Effect(0, 0, 12)), AdoptionReport.effect(row(FIRST), ALERTS, NOW));
  }

  @Test
  void seesNoEffectOfAMeasureThatDoesNotFit() {
    adopt(FIRST, Optional.empty(), Adoption.State.NOT_APPLICABLE);

    assertEquals(Optional.empty(), AdoptionReport.effect(row(FIRST), ALERTS, NOW));
  }

  @Test
  void showsWhatWasAdoptedThoughNoAlertAdvisedIt() {
    adopt(LAST, Optional.empty(), Adoption.State.ADOPTED);

    assertEquals(0, row(LAST).recommended());
    assertTrue(row(LAST).isAdopted());
  }

  @Test
  void showsSinceWhenByWhomAndWhatCameOfIt() {
    adopt(FIRST, Optional.of("acme"), Adoption.State.ADOPTED);
    AdoptionReport report =
        new AdoptionReport(
            AdoptionReport.of(ALERTS, book, CATALOGUE).rows().stream()
                .filter(row -> row.pattern() == RiskPattern.P02)
                .toList());

    assertEquals(
        """
        PATTERN               MEASURE           ADVISED  STANDS          SINCE       BY        BEFORE     AFTER
        P02 Membership        MIT-RATE                4  adopted, acme   2026-03-02  olga           2   1 (12d)
        inference by
        perturbation
        """,
        new AdoptionTable(Palette.of(false)).render(report, ALERTS, NOW));
  }

  private AdoptionReport.Row row(String mitigationId) {
    return AdoptionReport.of(ALERTS, book, CATALOGUE).rows().stream()
        .filter(row -> row.pattern() == RiskPattern.P02)
        .filter(row -> row.mitigationId().equals(mitigationId))
        .findFirst()
        .orElseThrow();
  }

  private void adopt(String mitigationId, Optional<String> tenant, Adoption.State state) {
    book.apply(
        new Command(
            "c-1",
            ADOPTED,
            "olga",
            "a quota at the gateway",
            Optional.of(
                new Adoption(mitigationId, Optional.empty(), tenant, Optional.empty(), state))));
  }

  private static Alert alert(String id, Duration afterAdoption) {
    return Alerts.opened(id, RiskPattern.P02, ADOPTED.plus(afterAdoption), FIRST);
  }
}
