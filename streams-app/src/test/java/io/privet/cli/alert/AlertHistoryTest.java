package io.privet.cli.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.console.Palette;
import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.AlertChange.Kind;
import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.model.RiskPattern;
import io.privet.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AlertHistoryTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void tellsOfEachStateWhenWhyByWhomAndWhoWasTold() {
    Alert opened = Alerts.opened("a-1", RiskPattern.P02, NOON);
    Alert resolved =
        new AlertBuilder(opened)
            .revision(2)
            .status(AlertStatus.RESOLVED)
            .change(
                new AlertChange(
                    Kind.RESOLVED_BY_PERSON,
                    NOON.plusSeconds(300),
                    Optional.of("olga"),
                    "a load test",
                    Optional.of(Verdict.BENIGN)))
            .build();

    assertEquals(
        """
        STATE  TIME              CHANGE              SEVERITY  BY          NOTE                TOLD
            1  2026-03-02 12:00  OPENED              HIGH      -           -                   pager
                                                                                               delivered
            2  2026-03-02 12:05  RESOLVED_BY_PERSON  HIGH      olga        benign: a load      -
                                                                           test
        """,
        new AlertHistory(Palette.of(false))
            .render(List.of(opened, resolved), List.of(delivered(opened))));
  }

  private static Delivery delivered(Alert alert) {
    return new Delivery(
        "n-1",
        Delivery.Subject.of(alert, 7),
        "pager",
        DeliveryState.DELIVERED,
        1,
        NOON,
        Optional.of(NOON),
        Optional.of(202),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
