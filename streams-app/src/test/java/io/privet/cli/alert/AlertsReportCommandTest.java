package io.privet.cli.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AlertsReportCommandTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void countsAlertsAndNotificationsBySinkPatternAndSeverity() {
    Alert probing = Alerts.opened("a-1", RiskPattern.P02, NOON);
    Alert later = new AlertBuilder(probing).revision(2).build();
    Alert worse =
        new AlertBuilder(Alerts.opened("a-2", RiskPattern.P16, NOON))
            .severity(Severity.CRITICAL, List.of())
            .build();

    assertEquals(
        """
        SINK                  PATTERN                                   SEVERITY    ALERTS  NOTIFICATIONS
        pager                 P16 Bulk training-data access             CRITICAL         1              1
        pager                 P02 Membership inference by perturbation  HIGH             1              2
        team                  P02 Membership inference by perturbation  HIGH             1              1
        """,
        AlertsReportCommand.table(
            List.of(
                shadow("team", probing),
                shadow("pager", probing),
                shadow("pager", later),
                shadow("pager", worse))));
  }

  private static Delivery shadow(String sink, Alert alert) {
    return new Delivery(
        sink + alert.alertId() + alert.revision(),
        Delivery.Subject.of(alert, 7),
        sink,
        DeliveryState.SHADOW,
        0,
        NOON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
