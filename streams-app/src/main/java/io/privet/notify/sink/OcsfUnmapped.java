package io.privet.notify.sink;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.FrameworkTag;
import io.privet.model.Mitigation;
import io.privet.model.ScorePart;

/** What of an alert has no attribute in the schema. */
final class OcsfUnmapped {
  private OcsfUnmapped() {}

  static ObjectNode of(Alert alert) {
    ObjectNode unmapped =
        Json.object()
            .put("confidence", alert.confidence())
            .put("rows", alert.rows())
            .put("scope", alert.scope().name())
            .put("scope_key", alert.scopeKey())
            .put("runbook", alert.runbook())
            .put("baseline", alert.baseline())
            .put("reference_version", alert.referenceVersion());
    unmapped.set("benign_readings", Json.texts(alert.benignReadings()));
    unmapped.set("sealed", Json.texts(alert.sealed()));
    ArrayNode score = unmapped.putArray("score");
    alert.score().forEach(part -> add(score, part));
    ArrayNode mitigations = unmapped.putArray("mitigations");
    alert.mitigations().forEach(step -> add(mitigations, step));
    ArrayNode frameworks = unmapped.putArray("frameworks");
    alert.frameworks().forEach(tag -> add(frameworks, tag));
    alert.acknowledgedBy().ifPresent(name -> unmapped.put("acknowledged_by", name));
    alert.change().ifPresent(change -> unmapped.set("change", change(change)));
    return unmapped;
  }

  private static void add(ArrayNode score, ScorePart part) {
    score
        .addObject()
        .put("name", part.name())
        .put("value", part.value())
        .put("reason", part.reason());
  }

  private static void add(ArrayNode mitigations, Mitigation step) {
    ArrayNode parameters =
        mitigations
            .addObject()
            .put("id", step.id())
            .put("title", step.title())
            .put("horizon", step.horizon().name())
            .put("owner", step.owner())
            .put("effort", step.effort().name())
            .put("reason", step.reason())
            .put("action", step.action())
            .put("grade", step.grade())
            .putArray("parameters");
    step.parameters()
        .forEach(
            parameter ->
                parameters
                    .addObject()
                    .put("name", parameter.name())
                    .put("value", parameter.value()));
  }

  private static void add(ArrayNode frameworks, FrameworkTag tag) {
    frameworks
        .addObject()
        .put("framework", tag.framework())
        .put("version", tag.version())
        .put("id", tag.id())
        .put("name", tag.name());
  }

  private static ObjectNode change(AlertChange change) {
    ObjectNode node =
        Json.object()
            .put("kind", change.kind().name())
            .put("time", change.time().toEpochMilli())
            .put("note", change.note());
    change.actor().ifPresent(actor -> node.put("actor", actor));
    change.verdict().ifPresent(verdict -> node.put("verdict", verdict.name()));
    return node;
  }
}
