package io.privet.notify.sink;

import static io.privet.notify.sink.Notifications.alert;
import static io.privet.notify.sink.Notifications.closed;
import static io.privet.notify.sink.Notifications.opened;
import static io.privet.notify.sink.Notifications.taken;
import static io.privet.notify.sink.Notifications.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.Severity;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.notify.SinkRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PagerDutySinkTest {
  private static final Alert ALERT = alert("p01-principal");

  @Test
  void followsTheLifeOfAnAlert() {
    assertEquals(List.of("trigger"), actions(opened(ALERT)));
    assertEquals(List.of("trigger"), actions(told(ALERT, Cause.ESCALATED)));
    assertEquals(List.of("acknowledge"), actions(told(taken(ALERT), Cause.ACKNOWLEDGED)));
    assertEquals(List.of("resolve"), actions(told(closed(ALERT), Cause.RESOLVED)));
    assertEquals(List.of("trigger", "resolve"), actions(told(ALERT, Cause.TEST)));
  }

  @Test
  void keepsTheIncidentWhileAnotherAlertOfTheGroupIsOpen() {
    List<Alert> open = List.of(ALERT);
    assertEquals(List.of(), actions(told(closed(ALERT), Cause.RESOLVED, open, 0)));
    assertEquals(List.of(), actions(told(taken(ALERT), Cause.ACKNOWLEDGED, open, 0)));
    assertEquals(List.of(), actions(told(taken(ALERT), Cause.ACKNOWLEDGED, List.of(), 1)));
    assertEquals(
        List.of("acknowledge"),
        actions(told(taken(ALERT), Cause.ACKNOWLEDGED, List.of(taken(ALERT)), 0)));
  }

  @Test
  void mapsTheSeverity() {
    assertEquals("critical", severity(Severity.CRITICAL));
    assertEquals("error", severity(Severity.HIGH));
    assertEquals("warning", severity(Severity.MEDIUM));
    assertEquals("info", severity(Severity.LOW));
    assertEquals("info", severity(Severity.INFO));
  }

  @Test
  void namesTheIncidentByTheThread() {
    assertEquals("thread-1", DedupKey.of("thread-1"));
    assertEquals(71, DedupKey.of("x".repeat(256)).length());
    assertNotEquals(DedupKey.of("x".repeat(256)), DedupKey.of("x".repeat(257)));
    assertNotEquals(DedupKey.of("a b"), DedupKey.of("a\tb"));
    assertThrows(IllegalArgumentException.class, () -> DedupKey.of(" "));
  }

  private static String severity(Severity severity) {
    Alert alert = new AlertBuilder(ALERT).severity(severity, List.of()).build();
    return bodies(opened(alert)).getFirst().at("/payload/severity").asText();
  }

  private static List<String> actions(Notification notification) {
    return bodies(notification).stream().map(body -> body.path("event_action").asText()).toList();
  }

  private static List<JsonNode> bodies(Notification notification) {
    return ExampleSinks.pagerDuty().requests(notification).stream()
        .map((SinkRequest request) -> Json.read(ExampleSinks.body(request)))
        .toList();
  }
}
