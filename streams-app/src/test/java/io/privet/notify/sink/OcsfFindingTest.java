package io.privet.notify.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.privet.cli.notify.SampleAlert;
import io.privet.model.Alert;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import io.privet.serde.RandomRecords;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OcsfFindingTest {
  /** Required by the class and by the objects that it must have. */
  private static final List<String> REQUIRED =
      List.of(
          "/activity_id",
          "/category_uid",
          "/class_uid",
          "/type_uid",
          "/severity_id",
          "/time",
          "/metadata/version",
          "/metadata/product/vendor_name",
          "/finding_info/uid",
          "/finding_info/title");

  @Test
  void everyNotificationHasWhatTheClassRequires() {
    for (Notification notification :
        List.of(
            Notifications.opened(Notifications.alert("p01-principal")),
            Notifications.opened(Notifications.alert("p07-leak")),
            Notifications.overflow(),
            Notifications.disabledSink())) {
      JsonNode finding = OcsfFinding.of(notification);
      for (String attribute : REQUIRED) {
        assertFalse(finding.at(attribute).isMissingNode(), attribute);
      }
      assertEquals(2004, finding.path("class_uid").asInt());
      assertEquals(200_400 + finding.path("activity_id").asInt(), finding.path("type_uid").asInt());
    }
  }

  @Test
  void objectsHaveWhatTheirConstraintsAsk() {
    JsonNode finding = OcsfFinding.of(Notifications.opened(Notifications.alert("p01-principal")));

    finding
        .path("evidences")
        .forEach(evidence -> assertTrue(evidence.has("actor") || evidence.has("data")));
    finding
        .path("observables")
        .forEach(observable -> assertTrue(observable.has("name") && observable.has("type_id")));
    finding
        .at("/finding_info/attacks")
        .forEach(attack -> assertTrue(attack.has("technique") || attack.has("sub_technique")));
    assertEquals("AML.T0024.000", finding.at("/finding_info/attacks/0/sub_technique/uid").asText());
    assertEquals(2, finding.at("/finding_info/analytic/type_id").asInt());
    assertFalse(finding.at("/remediation/desc").asText().isEmpty());
  }

  @Test
  void followsTheLifeOfAnAlert() {
    Alert alert = Notifications.alert("p01-principal");

    assertState(1, 1, Notifications.opened(alert));
    assertState(2, 1, Notifications.told(alert, Cause.ESCALATED));
    assertState(2, 2, Notifications.told(Notifications.taken(alert), Cause.ACKNOWLEDGED));
    assertState(3, 3, Notifications.told(Notifications.closed(alert), Cause.RESOLVED));
  }

  @Test
  void losesNothingOfAnAlert() {
    RandomRecords records = new RandomRecords(5);
    for (int i = 0; i < 500; i++) {
      assertLossless(records.alert());
    }
    for (SampleAlert sample : SampleAlert.values()) {
      assertLossless(sample.alert());
    }
  }

  private static void assertLossless(Alert alert) {
    String sent =
        ExampleSinks.body(
            ExampleSinks.ocsfTopic().requests(Notifications.opened(alert)).getFirst());

    assertEquals(alert, OcsfReader.read(Json.read(sent)));
  }

  private static void assertState(int activity, int status, Notification notification) {
    JsonNode finding = OcsfFinding.of(notification);
    assertEquals(activity, finding.path("activity_id").asInt());
    assertEquals(status, finding.path("status_id").asInt());
  }
}
