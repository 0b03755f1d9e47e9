package io.privet.detect.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.extract.Extractor;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.AuditEvent;
import io.privet.model.Reference;
import io.privet.model.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourceMeterTest {
  private static final long NOW = 1_772_438_400_000L;

  private final SourceMeter meter = new SourceMeter(List.of("a", "b"));
  private final Extractor extractor =
      new Extractor(PrivacyKeys.wellKnown(), Pseudonyms.Display.PSEUDONYM);

  @Test
  void reportsOfEverySourceAlsoWhenNothingCame() {
    assertEquals(
        List.of(
            new SourceReport("a", 3, NOW, true, List.of()),
            new SourceReport("b", 3, NOW, true, List.of())),
        meter.report(3, NOW));
  }

  @Test
  void countsATenantAndItsModelsAndBeginsAnew() {
    take(NOW - 9_000, call("chat", "\"input\":\"Hello\",\"output_text\":\"Hi\""));
    take(NOW - 4_000, call("chat", "\"input\":\"Hello\",\"output_text\":\"Hi\""));
    take(NOW - 1_000, call("embed", "\"input\":\"Hello\""));

    SourceReport report = meter.report(0, NOW).getFirst();
    FlowReport whole = flow(report, "");
    assertEquals(3, report.flows().size());
    assertEquals(3, whole.events());
    assertEquals(NOW - 9_000, whole.firstMillis());
    assertEquals(NOW - 1_000, whole.lastMillis());
    assertEquals(5_000, whole.longestGapMillis());
    assertEquals(3_000, whole.secondGapMillis());
    assertEquals(2, flow(report, "chat").events());
    assertEquals(List.of(), meter.report(0, NOW).getFirst().flows());
  }

  @Test
  void tellsWhichTracesAreMissing() {
    take(NOW, call("chat", "\"input\":\"Hello\",\"output_text\":\"Hi\""));
    take(NOW, call("chat", "\"input_hash\":\"a91040a2061f15c4\""));
    take(NOW, call("chat", "\"guardrails\":[{\"name\":\"pii\",\"verdict\":\"passed\"}]"));
    take(NOW, call("chat", "\"guardrails\":[{\"name\":\"pii\",\"verdict\":\"not_run\"}]"));

    assertEquals(
        Map.of(
            Trace.PROMPT, new Presence(4, 3),
            Trace.ANSWER, new Presence(4, 3),
            Trace.GUARDRAIL, new Presence(4, 3)),
        flow(meter.report(0, NOW).getFirst(), "chat").traces());
  }

  @Test
  void expectsNothingOfACallThatFailedAndOnlyAVerdictOfOneThatWasBlocked() {
    take(NOW, call("chat", "\"status\":503"));
    take(NOW, call("chat", "\"guardrails\":[{\"name\":\"pii\",\"verdict\":\"blocked\"}]"));

    assertEquals(
        Map.of(Trace.GUARDRAIL, new Presence(1, 0)),
        flow(meter.report(0, NOW).getFirst(), "chat").traces());
  }

  @Test
  void isBehindWhileTheNewestRecordIsOld() {
    meter.read("a", NOW - 130_000);
    assertFalse(meter.report(0, NOW).getFirst().isCurrent());
    meter.read("a", NOW - 110_000);
    assertTrue(meter.report(0, NOW).getFirst().isCurrent());
  }

  @Test
  void tellsOfABoundedNumberOfModels() {
    for (int model = 0; model < 300; model++) {
      take(NOW, call("m-" + model, "\"input\":\"Hello\""));
    }

    assertEquals(200, meter.report(0, NOW).getFirst().flows().size());
  }

  private void take(long recordMillis, String line) {
    SourcePosition position = new SourcePosition("a", 0, recordMillis);
    AuditEvent event =
        new PrivetJsonAdapter()
            .read(line.getBytes(StandardCharsets.UTF_8), position)
            .events()
            .getFirst();
    meter.read("a", recordMillis);
    meter.take(event, extractor.extract(event, position, Reference.NONE), recordMillis);
  }

  private static String call(String model, String fields) {
    return "{\"ts\":%d,\"event\":\"model_query\",\"principal\":\"ada\",\"request_id\":\"r\",\"model\":\"%s\",%s}"
        .formatted(NOW, model, fields);
  }

  private static FlowReport flow(SourceReport report, String model) {
    return report.flows().stream()
        .filter(flow -> flow.key().model().equals(model))
        .findFirst()
        .orElseThrow();
  }
}
