package io.privet.serde;

import com.fasterxml.jackson.core.JsonGenerator;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.FrameworkTag;
import io.privet.model.Mitigation;
import io.privet.model.ScorePart;
import io.privet.model.Verdict;
import java.io.IOException;

/** The JSON form of an alert: one state a line. Its names are a contract, see the formats page. */
public final class AlertJson {
  private AlertJson() {}

  /** One alert state on one line, without a line end. */
  public static String write(Alert alert) {
    return JsonLine.of(alert, AlertJson::fields);
  }

  private static void fields(Alert alert, JsonGenerator json) throws IOException {
    json.writeStringField("alertId", alert.alertId());
    json.writeNumberField("revision", alert.revision());
    json.writeStringField("status", alert.status().name());
    JsonLine.pattern(json, alert.pattern());
    json.writeStringField("severity", alert.severity().name());
    json.writeNumberField("confidence", alert.confidence());
    json.writeStringField("title", alert.title());
    json.writeStringField("summary", alert.summary());
    json.writeStringField("tenant", alert.tenant());
    json.writeStringField("principal", alert.principal());
    JsonLine.texts(json, "members", alert.members());
    JsonLine.target(json, alert.target());
    JsonLine.time(json, "firstEventTime", alert.firstEventTime());
    JsonLine.time(json, "lastEventTime", alert.lastEventTime());
    JsonLine.time(json, "detectedAt", alert.detectedAt());
    json.writeNumberField("findings", alert.findings());
    json.writeNumberField("rows", alert.rows());
    JsonLine.objects(json, "score", alert.score(), AlertJson::score);
    JsonLine.objects(json, "evidence", alert.evidence(), JsonLine::event);
    JsonLine.objects(json, "measures", alert.measures(), JsonLine::measure);
    JsonLine.texts(json, "benignReadings", alert.benignReadings());
    JsonLine.leaks(json, alert.leaks());
    JsonLine.objects(json, "mitigations", alert.mitigations(), AlertJson::mitigation);
    JsonLine.objects(json, "frameworks", alert.frameworks(), AlertJson::framework);
    json.writeStringField("detector", alert.detectorId());
    json.writeStringField("runbook", alert.runbook());
    json.writeStringField("baseline", alert.baseline());
    json.writeStringField("referenceVersion", alert.referenceVersion());
    JsonLine.texts(json, "sealed", alert.sealed());
    json.writeStringField("scope", alert.scope().name());
    json.writeStringField("scopeKey", alert.scopeKey());
    json.writeStringField("acknowledgedBy", alert.acknowledgedBy().orElse(null));
    JsonLine.objectOrNull(json, "change", alert.change(), AlertJson::change);
  }

  private static void change(AlertChange change, JsonGenerator json) throws IOException {
    json.writeStringField("kind", change.kind().name());
    JsonLine.time(json, "time", change.time());
    json.writeStringField("actor", change.actor().orElse(null));
    json.writeStringField("note", change.note());
    json.writeStringField("verdict", change.verdict().map(Verdict::name).orElse(null));
  }

  private static void score(ScorePart part, JsonGenerator json) throws IOException {
    json.writeStringField("name", part.name());
    json.writeNumberField("value", part.value());
    json.writeStringField("reason", part.reason());
  }

  private static void mitigation(Mitigation mitigation, JsonGenerator json) throws IOException {
    json.writeStringField("id", mitigation.id());
    json.writeStringField("title", mitigation.title());
    json.writeStringField("horizon", mitigation.horizon().name());
    json.writeStringField("owner", mitigation.owner());
    json.writeStringField("effort", mitigation.effort().name());
    json.writeStringField("reason", mitigation.reason());
    json.writeStringField("action", mitigation.action());
    json.writeObjectFieldStart("parameters");
    for (Mitigation.Parameter parameter : mitigation.parameters()) {
      json.writeStringField(parameter.name(), parameter.value());
    }
    json.writeEndObject();
    json.writeStringField("grade", mitigation.grade());
  }

  private static void framework(FrameworkTag tag, JsonGenerator json) throws IOException {
    json.writeStringField("framework", tag.framework());
    json.writeStringField("version", tag.version());
    json.writeStringField("id", tag.id());
    json.writeStringField("name", tag.name());
  }
}
