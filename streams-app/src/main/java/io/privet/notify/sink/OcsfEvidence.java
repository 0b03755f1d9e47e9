package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.Alert;
import io.privet.model.EventReference;
import io.privet.model.LeakCount;
import io.privet.model.Measure;

/** What shows an alert: who, which events, which values against which thresholds. */
final class OcsfEvidence {
  private OcsfEvidence() {}

  /** Evidences, told apart by their {@code name}: suspect, member, event, measure, leak. */
  static ArrayNode of(Alert alert) {
    ArrayNode evidences = Json.list();
    if (alert.principal() != null) {
      user(evidences, "suspect", alert.principal());
    }
    alert.members().forEach(member -> user(evidences, "member", member));
    alert.evidence().forEach(event -> event(evidences, event));
    alert.measures().forEach(measure -> measure(evidences, measure));
    alert.leaks().forEach(leak -> leak(evidences, leak));
    return evidences;
  }

  private static void user(ArrayNode evidences, String role, String name) {
    evidences.addObject().put("name", role).putObject("actor").putObject("user").put("name", name);
  }

  private static void event(ArrayNode evidences, EventReference event) {
    data(evidences.addObject().put("uid", event.eventId()), "event")
        .put("time", event.time().toEpochMilli())
        .put("source", event.position().source())
        .put("partition", event.position().partition())
        .put("offset", event.position().offset());
  }

  private static void measure(ArrayNode evidences, Measure measure) {
    data(evidences.addObject(), "measure")
        .put("name", measure.name())
        .put("observed", measure.observed())
        .put("threshold", measure.threshold())
        .put("unit", measure.unit())
        .put("window", measure.window());
  }

  private static void leak(ArrayNode evidences, LeakCount leak) {
    data(evidences.addObject(), "leak").put("type", leak.type().name()).put("count", leak.count());
  }

  private static ObjectNode data(ObjectNode evidence, String name) {
    return evidence.put("name", name).putObject("data");
  }
}
