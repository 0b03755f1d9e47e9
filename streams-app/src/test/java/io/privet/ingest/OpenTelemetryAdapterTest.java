package io.privet.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.AuditEvent;
import io.privet.model.ContentState;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import io.privet.model.EventHeader;
import io.privet.model.ModelCall;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.ModelOutput;
import io.privet.model.Outcome;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.Sampling;
import io.privet.model.ToolCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OpenTelemetryAdapterTest extends SourceAdapterContract {
  private static final Path SAMPLES =
      Path.of("src", "test", "resources", "sources", "opentelemetry");

  @Override
  SourceAdapter adapter() {
    return new OpenTelemetryAdapter(SourceRules.DEFAULT);
  }

  @Override
  List<String> samples() {
    return List.of(
        "opentelemetry/spans.json",
        "opentelemetry/logs.json",
        "opentelemetry/older-spans.json",
        "opentelemetry/spans.bin",
        "opentelemetry/logs.bin");
  }

  @Test
  void readsAChatWithAllItSays() {
    assertEquals(
        new ModelInteraction(
            new EventHeader(
                "0af7651916cd43dd8448eb211c80319c:b7ad6b7169203331",
                Instant.parse("2026-03-02T00:00:00.455Z"),
                "default",
                "u-17",
                "c-9",
                "192.0.2.17",
                null,
                null,
                null,
                null,
                null,
                null),
            new ModelCall(
                "gpt-4o",
                "gpt-4o-2024-08-06",
                "openai",
                "models.example",
                ModelOperation.CHAT,
                Outcome.SUCCESS,
                null,
                1_219L,
                new Sampling(0.7, null, null, 64, 2, 11L, null, null, null, null, List.of())),
            new ModelInput(
                1,
                ContentState.PRESENT,
                "Where is my parcel?",
                "You help customers.",
                null,
                List.of(),
                List.of(),
                List.of(),
                21L),
            new ModelOutput(
                ContentState.PRESENT,
                "It arrives tomorrow.",
                List.of(),
                List.of(),
                null,
                7L,
                "stop",
                null),
            List.of(),
            List.of(),
            List.of(new ToolCall("track", null, null, null, 8L))),
        events("opentelemetry/spans.json").getFirst());
  }

  @Test
  void takesARetrievalAsAQueryAndLeavesEnclosingSpansAside() {
    ReadResult result = read(SourceSamples.bytes("opentelemetry/spans.json"));
    DataAccess retrieval = (DataAccess) result.events().get(1);

    assertEquals(2, result.events().size());
    assertEquals("help-pages", retrieval.dataset());
    assertEquals(DataOperation.QUERY, retrieval.operation());
    assertEquals(2L, retrieval.rows());
    assertEquals(
        Map.of(IgnoredReason.OTHER_OPERATION, 1, IgnoredReason.OTHER_KIND, 1), result.ignored());
  }

  @Test
  void readsLogsWithThePrincipalOfTheirResource() {
    ReadResult result = read(SourceSamples.bytes("opentelemetry/logs.json"));
    ModelInteraction limited = (ModelInteraction) result.events().getFirst();
    ModelInteraction bare = (ModelInteraction) result.events().get(1);

    assertEquals(Outcome.BLOCKED, limited.call().outcome());
    assertEquals("u-18", limited.header().principal());
    assertEquals("Hello", limited.input().text());
    assertEquals("topic-3@14#3", bare.header().eventId());
    assertEquals(Instant.parse("2026-03-02T00:01:42Z"), bare.header().time());
    assertEquals(Map.of(IgnoredReason.OTHER_KIND, 1), result.ignored());
  }

  @Test
  void readsTheNamesOfOlderEmitters() {
    ModelInteraction numbered =
        (ModelInteraction) events("opentelemetry/older-spans.json").getFirst();
    ModelInteraction evented = (ModelInteraction) events("opentelemetry/older-spans.json").get(1);

    assertEquals("OpenAI", numbered.call().provider());
    assertEquals(Outcome.FAILURE, numbered.call().outcome());
    assertEquals("Be kind.", numbered.input().systemText());
    assertEquals("Good day?", numbered.input().text());
    assertEquals("Good day.", numbered.output().text());
    assertEquals("stop", numbered.output().finishReason());
    assertEquals(5L, numbered.input().tokens());
    assertEquals(2L, numbered.output().tokens());
    assertEquals("Once upon", evented.input().text());
    assertEquals(" a time", evented.output().text());
    assertEquals(ModelOperation.COMPLETION, evented.call().operation());
  }

  @Test
  void readsTheSameFromProtobuf() {
    assertEquals(
        events("opentelemetry/spans.json").getFirst(),
        events("opentelemetry/spans.bin").getFirst());
    assertEquals(
        events("opentelemetry/logs.json").getFirst(), events("opentelemetry/logs.bin").getFirst());
  }

  @Test
  void keepsTheProtobufSamplesInStepWithTheJsonOnes() throws IOException {
    for (String signal : List.of("spans", "logs")) {
      byte[] batch = OtlpSamples.protobuf(SourceSamples.bytes("opentelemetry/" + signal + ".json"));
      Path file = SAMPLES.resolve(signal + ".bin");
      if (Boolean.getBoolean("privet.fixtures.write")) {
        Files.write(file, batch);
      }
      assertArrayEquals(batch, Files.readAllBytes(file));
    }
  }

  @Test
  void takesPrincipalAndTenantFromTheAttributesThatAreDeclared() {
    SourceRules rules = new SourceRules(List.of("service.name"), List.of("tenant.id"));
    SourceAdapter adapter = new OpenTelemetryAdapter(rules);

    ReadResult spans =
        adapter.read(SourceSamples.bytes("opentelemetry/spans.json"), SourceSamples.POSITION);
    ReadResult logs =
        adapter.read(SourceSamples.bytes("opentelemetry/logs.json"), SourceSamples.POSITION);

    assertEquals("shop", spans.events().getFirst().header().principal());
    assertEquals(
        new Rejection(
            RejectionReason.MISSING_FIELD,
            SourceSamples.POSITION,
            "entry 1: service.name was absent or blank but is required",
            "",
            null),
        logs.rejections().getFirst());
  }

  @Test
  void refusesWhatIsNoBatch() {
    assertEquals(
        RejectionReason.MISSING_FIELD,
        read("{\"a\":1}".getBytes(UTF_8)).rejections().getFirst().reason());
    assertEquals(
        RejectionReason.MALFORMED,
        read(new byte[] {0x0A, 0x7F, 1}).rejections().getFirst().reason());
  }

  private List<AuditEvent> events(String sample) {
    return read(SourceSamples.bytes(sample)).events();
  }
}
