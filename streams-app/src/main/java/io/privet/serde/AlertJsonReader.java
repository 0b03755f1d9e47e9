package io.privet.serde;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import java.util.Optional;

/** Reads what {@link AlertJson} writes, strictly. */
public final class AlertJsonReader {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private AlertJsonReader() {}

  /**
   * The alert state that a text holds.
   *
   * @throws IllegalArgumentException naming the field, what it was and what it must be
   */
  public static Alert read(String text) {
    try {
      return JsonObject.whole("alert", JSON.readTree(text), AlertJsonReader::alert);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "the text must be one JSON object, but is none from line %d, column %d on"
              .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e);
    }
  }

  private static Alert alert(JsonObject json) {
    json.ignore("patternTitle", "category"); // the pattern tells both
    return new Alert(
        json.text("alertId"),
        json.smallInteger("revision"),
        json.symbol("status", AlertStatus.class),
        json.symbol("pattern", RiskPattern.class),
        json.text("detector"),
        json.text("title"),
        json.text("summary"),
        json.symbol("severity", Severity.class),
        json.number("confidence"),
        json.objects("score", AlertJsonReader::score),
        json.text("tenant"),
        json.symbol("scope", Scope.class),
        json.text("scopeKey"),
        json.optionalText("principal").orElse(null),
        json.texts("members"),
        new Target(json.symbol("targetKind", Target.Kind.class), json.text("target")),
        json.time("firstEventTime"),
        json.time("lastEventTime"),
        json.time("detectedAt"),
        json.integer("findings"),
        json.integer("rows"),
        json.objects("evidence", AlertJsonReader::event),
        json.objects("measures", AlertJsonReader::measure),
        json.texts("benignReadings"),
        leaks(json.object("leaks")),
        json.objects("mitigations", AlertJsonReader::mitigation),
        json.objects("frameworks", AlertJsonReader::framework),
        json.text("runbook"),
        json.text("baseline"),
        json.text("referenceVersion"),
        json.texts("sealed"),
        json.optionalText("acknowledgedBy"),
        json.optionalObject("change", AlertJsonReader::change));
  }

  private static ScorePart score(JsonObject json) {
    return new ScorePart(json.text("name"), json.smallInteger("value"), json.text("reason"));
  }

  private static EventReference event(JsonObject json) {
    return new EventReference(
        json.text("eventId"),
        json.time("time"),
        new SourcePosition(
            json.text("source"), json.smallInteger("partition"), json.integer("offset")));
  }

  private static Measure measure(JsonObject json) {
    return new Measure(
        json.text("name"),
        json.number("observed"),
        json.number("threshold"),
        json.text("unit"),
        json.text("window"));
  }

  private static List<LeakCount> leaks(JsonObject json) {
    return json.names().stream()
        .map(name -> new LeakCount(json.symbolOf(name, LeakType.class), json.smallInteger(name)))
        .toList();
  }

  private static Mitigation mitigation(JsonObject json) {
    JsonObject parameters = json.object("parameters");
    return new Mitigation(
        json.text("id"),
        json.text("title"),
        json.symbol("horizon", Mitigation.Horizon.class),
        json.text("owner"),
        json.symbol("effort", Mitigation.Effort.class),
        json.text("reason"),
        json.text("action"),
        parameters.names().stream()
            .map(name -> new Mitigation.Parameter(name, parameters.text(name)))
            .toList(),
        json.text("grade"));
  }

  private static FrameworkTag framework(JsonObject json) {
    return new FrameworkTag(
        json.text("framework"), json.text("version"), json.text("id"), json.text("name"));
  }

  private static AlertChange change(JsonObject json) {
    Optional<Verdict> verdict =
        json.optionalText("verdict").map(name -> json.symbol("verdict", Verdict.class));
    return new AlertChange(
        json.symbol("kind", AlertChange.Kind.class),
        json.time("time"),
        json.optionalText("actor"),
        json.text("note"),
        verdict);
  }
}
