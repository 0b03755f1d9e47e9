package io.privet.serde;

import com.fasterxml.jackson.core.JsonGenerator;
import io.privet.model.Finding;
import java.io.IOException;

/** The JSON form of a finding: one a line. Its names are a contract, see the formats page. */
public final class FindingJson {
  private FindingJson() {}

  /** One finding on one line, without a line end. */
  public static String write(Finding finding) {
    return JsonLine.of(finding, FindingJson::fields);
  }

  private static void fields(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("detector", finding.detectorId());
    JsonLine.pattern(json, finding.pattern());
    json.writeStringField("severity", finding.severity().name());
    json.writeNumberField("confidence", finding.confidence());
    json.writeStringField("summary", finding.summary());
    json.writeStringField("tenant", finding.tenant());
    json.writeStringField("principal", finding.principal());
    JsonLine.texts(json, "members", finding.members());
    JsonLine.target(json, finding.target());
    JsonLine.time(json, "time", finding.time());
    json.writeNumberField("rows", finding.rows());
    JsonLine.objects(json, "events", finding.events(), JsonLine::event);
    JsonLine.objects(json, "measures", finding.measures(), JsonLine::measure);
    JsonLine.texts(json, "benignReadings", finding.benignReadings());
    JsonLine.leaks(json, finding.leaks());
    json.writeStringField("baseline", finding.baseline());
    json.writeStringField("referenceVersion", finding.referenceVersion());
    json.writeStringField("scope", finding.scope().name());
    json.writeStringField("scopeKey", finding.scopeKey());
  }
}
