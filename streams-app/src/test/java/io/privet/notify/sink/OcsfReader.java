package io.privet.notify.sink;

import com.fasterxml.jackson.databind.JsonNode;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.EventReference;
import io.privet.model.FrameworkTag;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Measure;
import io.privet.model.Mitigation;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import io.privet.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an alert back from its Detection Finding: what can be read was not lost. */
final class OcsfReader {
  private final JsonNode finding;
  private final JsonNode unmapped;

  private OcsfReader(JsonNode finding) {
    this.finding = finding;
    unmapped = finding.path("unmapped");
  }

  static Alert read(JsonNode finding) {
    return new OcsfReader(finding).alert();
  }

  private Alert alert() {
    JsonNode information = finding.path("finding_info");
    JsonNode metadata = finding.path("metadata");
    return new Alert(
        information.path("uid").asText(),
        metadata.path("sequence").asInt(),
        switch (finding.path("status_id").asInt()) {
          case 1 -> AlertStatus.OPEN;
          case 2 -> AlertStatus.ACKNOWLEDGED;
          default -> AlertStatus.RESOLVED;
        },
        RiskPattern.valueOf(metadata.path("event_code").asText()),
        information.at("/analytic/uid").asText(),
        information.path("title").asText(),
        information.path("desc").asText(),
        Severity.INFO.raise(finding.path("severity_id").asInt() - 1),
        unmapped.path("confidence").asDouble(),
        list(unmapped.path("score"), OcsfReader::score),
        metadata.path("tenant_uid").asText(),
        Scope.valueOf(unmapped.path("scope").asText()),
        unmapped.path("scope_key").asText(),
        principal(),
        evidences("member", evidence -> evidence.at("/actor/user/name").asText()),
        new Target(
            Target.Kind.valueOf(finding.at("/resources/0/type").asText()),
            finding.at("/resources/0/name").asText()),
        time(finding.path("start_time")),
        time(finding.path("end_time")),
        time(finding.path("time")),
        finding.path("count").asLong(),
        unmapped.path("rows").asLong(),
        evidences("event", OcsfReader::event),
        evidences("measure", evidence -> measure(evidence.path("data"))),
        texts(unmapped.path("benign_readings")),
        evidences("leak", evidence -> leak(evidence.path("data"))),
        list(unmapped.path("mitigations"), OcsfReader::mitigation),
        list(unmapped.path("frameworks"), OcsfReader::framework),
        unmapped.path("runbook").asText(),
        unmapped.path("baseline").asText(),
        unmapped.path("reference_version").asText(),
        texts(unmapped.path("sealed")),
        optional(unmapped, "acknowledged_by"),
        unmapped.has("change") ? Optional.of(change(unmapped.path("change"))) : Optional.empty());
  }

  private @Nullable String principal() {
    List<String> suspects =
        evidences("suspect", evidence -> evidence.at("/actor/user/name").asText());
    return suspects.isEmpty() ? null : suspects.getFirst();
  }

  private <T> List<T> evidences(String name, Function<JsonNode, T> reader) {
    return finding
        .path("evidences")
        .valueStream()
        .filter(evidence -> evidence.path("name").asText().equals(name))
        .map(reader)
        .toList();
  }

  private static ScorePart score(JsonNode part) {
    return new ScorePart(
        part.path("name").asText(), part.path("value").asInt(), part.path("reason").asText());
  }

  private static EventReference event(JsonNode evidence) {
    JsonNode data = evidence.path("data");
    return new EventReference(
        evidence.path("uid").asText(),
        time(data.path("time")),
        new SourcePosition(
            data.path("source").asText(),
            data.path("partition").asInt(),
            data.path("offset").asLong()));
  }

  private static Measure measure(JsonNode data) {
    return new Measure(
        data.path("name").asText(),
        data.path("observed").asDouble(),
        data.path("threshold").asDouble(),
        data.path("unit").asText(),
        data.path("window").asText());
  }

  private static LeakCount leak(JsonNode data) {
    return new LeakCount(LeakType.valueOf(data.path("type").asText()), data.path("count").asInt());
  }

  private static Mitigation mitigation(JsonNode step) {
    return new Mitigation(
        step.path("id").asText(),
        step.path("title").asText(),
        Mitigation.Horizon.valueOf(step.path("horizon").asText()),
        step.path("owner").asText(),
        Mitigation.Effort.valueOf(step.path("effort").asText()),
        step.path("reason").asText(),
        step.path("action").asText(),
        list(
            step.path("parameters"),
            parameter ->
                new Mitigation.Parameter(
                    parameter.path("name").asText(), parameter.path("value").asText())),
        step.path("grade").asText());
  }

  private static FrameworkTag framework(JsonNode tag) {
    return new FrameworkTag(
        tag.path("framework").asText(),
        tag.path("version").asText(),
        tag.path("id").asText(),
        tag.path("name").asText());
  }

  private static AlertChange change(JsonNode change) {
    return new AlertChange(
        AlertChange.Kind.valueOf(change.path("kind").asText()),
        time(change.path("time")),
        optional(change, "actor"),
        change.path("note").asText(),
        optional(change, "verdict").map(Verdict::valueOf));
  }

  private static Optional<String> optional(JsonNode node, String name) {
    return Optional.ofNullable(node.path(name).textValue());
  }

  private static Instant time(JsonNode node) {
    return Instant.ofEpochMilli(node.asLong());
  }

  private static List<String> texts(JsonNode list) {
    return list(list, JsonNode::asText);
  }

  private static <T> List<T> list(JsonNode list, Function<JsonNode, T> reader) {
    return list.valueStream().map(reader).toList();
  }
}
