package io.privet.notify.sink;

import static io.privet.notify.sink.Notifications.alert;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.privet.model.Alert;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import org.junit.jupiter.api.Test;

final class AlertmanagerSinkTest {
  private static final Alert ALERT = alert("p01-principal");

  @Test
  void holdsAnOpenAlertForADay() {
    JsonNode alert = sent(Notifications.opened(ALERT)).get(0);

    assertEquals(ALERT.firstEventTime().toString(), alert.path("startsAt").asText());
    assertEquals("2026-03-03T10:00:00Z", alert.path("endsAt").asText());
    assertEquals("PrivetP01", alert.at("/labels/alertname").asText());
    assertEquals("high", alert.at("/labels/severity").asText());
  }

  @Test
  void endsAResolvedAlertWhenItWasResolved() {
    JsonNode alert = sent(Notifications.told(Notifications.closed(ALERT), Cause.RESOLVED)).get(0);

    assertEquals("2026-03-02T09:30:00Z", alert.path("endsAt").asText());
  }

  @Test
  void endsWhatWasToldUnderALowerSeverity() {
    JsonNode alerts = sent(Notifications.told(ALERT, Cause.ESCALATED));

    assertEquals(4, alerts.size());
    assertEquals("2026-03-03T10:00:00Z", alerts.get(0).path("endsAt").asText());
    for (int i = 1; i < 4; i++) {
      assertEquals("2026-03-02T10:00:00Z", alerts.get(i).path("endsAt").asText());
    }
  }

  private static JsonNode sent(Notification notification) {
    return Json.read(
        ExampleSinks.body(ExampleSinks.alertmanager().requests(notification).getFirst()));
  }
}
