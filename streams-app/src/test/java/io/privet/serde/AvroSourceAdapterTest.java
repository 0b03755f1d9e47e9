package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.privet.avro.SketchKind;
import io.privet.ingest.ReadResult;
import io.privet.model.ContentState;
import io.privet.model.DataAccess;
import io.privet.model.DataOperation;
import io.privet.model.EventHeader;
import io.privet.model.GuardrailVerdict;
import io.privet.model.GuardrailVerdict.Verdict;
import io.privet.model.ModelCall;
import io.privet.model.ModelInput;
import io.privet.model.ModelInteraction;
import io.privet.model.ModelOperation;
import io.privet.model.ModelOutput;
import io.privet.model.Outcome;
import io.privet.model.RetrievedDocument;
import io.privet.model.Sampling;
import io.privet.model.Sketch;
import io.privet.model.SourcePosition;
import io.privet.model.ToolCall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.junit.jupiter.api.Test;

final class AvroSourceAdapterTest {
  private static final String URL = "mock://avro-source-adapter";
  private static final SourcePosition POSITION = new SourcePosition("ai.model-interactions", 1, 42);
  private static final EventHeader HEADER =
      new EventHeader(
          "r-1",
          Instant.parse("2026-03-02T10:00:00.123Z"),
          "acme",
          "ann@example.org",
          "s-1",
          "10.0.0.7",
          "curl/8",
          "desk",
          "support",
          12L,
          "gateway-2",
          0.5);

  private final SchemaRegistryClient client =
      MockSchemaRegistry.getClientForScope(
          "avro-source-adapter", List.of(new AvroSchemaProvider()));
  private final AvroSourceAdapter adapter =
      new Registry(new RegistrySettings(Map.of("url", URL))).sourceAdapter();

  @Test
  void readsAModelInteractionWithEveryField() {
    assertEquals(
        new ModelInteraction(
            HEADER,
            new ModelCall(
                "assistant",
                "3",
                "openai",
                "/v1/chat/completions",
                ModelOperation.CHAT,
                Outcome.FAILURE,
                "500",
                1219L,
                new Sampling(0.7, 1.0, -1, 64, 2, -9L, true, 5, false, 1, List.of(50256))),
            new ModelInput(
                1,
                ContentState.PRESENT,
                "Who is Zoë? " + WireRecords.SECRET,
                "Be kind.",
                List.of(),
                List.of("993881f71cd66c91"),
                List.of(new Sketch(Sketch.Kind.TEXT, new short[] {1, -32768, -1})),
                5L),
            new ModelOutput(
                ContentState.REDACTED,
                "A name.",
                List.of("ok"),
                List.of(0.25),
                true,
                3L,
                "stop",
                0),
            List.of(new GuardrailVerdict("pii", "output", Verdict.MASKED, List.of("EMAIL"), 3.5)),
            List.of(new RetrievedDocument("d1", "wiki", "acme", 0.9)),
            List.of(new ToolCall("mail", "function", "mail.example", true, 120L))),
        read(WireRecords.chat().build()));
  }

  @Test
  void readsADataAccessWithEveryField() {
    assertEquals(
        new DataAccess(
            HEADER,
            "faces",
            "2026-01",
            "part-0001",
            DataOperation.EXPORT,
            Outcome.SUCCESS,
            "0",
            10L,
            2048L,
            2L,
            List.of("ann", WireRecords.SECRET),
            List.of("name"),
            "bytes=0-99",
            "s3://elsewhere",
            "us-east-1",
            "backup"),
        read(WireRecords.access().build()));
  }

  @Test
  void readsABatchThatSaysOnlyWhatItMust() {
    ModelInteraction event =
        (ModelInteraction)
            read(WireRecords.batch(List.of(List.of(0.5f, -1f), List.of(2f, 3f))).build());

    assertEquals("default", event.header().tenant());
    assertEquals(ModelOperation.OTHER, event.call().operation());
    assertEquals(Outcome.SUCCESS, event.call().outcome());
    assertSame(Sampling.UNKNOWN, event.call().sampling());
    assertEquals(ContentState.PRESENT, event.input().content());
    assertEquals(2, event.input().rows());
    assertArrayEquals(new float[] {0.5f, -1f}, event.input().vectors().getFirst());
    assertArrayEquals(new float[] {2f, 3f}, event.input().vectors().getLast());
    assertEquals(ContentState.ABSENT, event.output().content());
  }

  @Test
  void countsWhatAGuardrailStoppedAsBlocked() {
    io.privet.avro.ModelInteraction.Builder chat = WireRecords.chat();
    chat.setGuardrails(
        List.of(
            new io.privet.avro.GuardrailVerdict(
                "pii", null, io.privet.avro.Verdict.BLOCKED, List.of(), null)));

    assertEquals(Outcome.BLOCKED, ((ModelInteraction) read(chat.build())).call().outcome());
  }

  @Test
  void leavesFingerprintsOfAnUnknownMakeUnused() {
    io.privet.avro.ModelInteraction chat = WireRecords.chat().build();
    chat.getInput()
        .setFingerprints(List.of(new io.privet.avro.Sketch(SketchKind.UNKNOWN, List.of(1))));

    assertEquals(List.of(), ((ModelInteraction) read(chat)).input().fingerprints());
  }

  @Test
  void cutsAnEndlessUserAgentInsteadOfLosingTheEvent() {
    io.privet.avro.DataAccess access = WireRecords.access().build();
    access.getHeader().setUserAgent("x".repeat(5_000));

    assertEquals("x".repeat(2_048), read(access).header().userAgent());
  }

  @Test
  void acceptsTheReplacementCharacterWhereTheProducerWroteIt() {
    io.privet.avro.ModelInteraction chat = WireRecords.chat().build();
    chat.getInput().setText("copied \uFFFD from elsewhere");

    assertEquals("copied \uFFFD from elsewhere", ((ModelInteraction) read(chat)).input().text());
  }

  @Test
  void readsAWriterThatIsNewer() {
    Schema newer = withField(io.privet.avro.DataAccess.getClassSchema(), "laterField");
    GenericData.Record record = new GenericData.Record(newer);
    io.privet.avro.DataAccess access = WireRecords.access().build();
    for (Schema.Field field : access.getSchema().getFields()) {
      record.put(field.name(), access.get(field.pos()));
    }
    record.put("laterField", "something");

    assertEquals(HEADER, read(record).header());
  }

  @Test
  void namesItsFormat() {
    assertEquals("avro", adapter.format());
  }

  private io.privet.model.AuditEvent read(IndexedRecord record) {
    ReadResult result = adapter.read(WireRecords.bytes(client, record), POSITION);
    assertEquals(List.of(), result.rejections());
    assertEquals(Map.of(), result.ignored());
    return result.events().getFirst();
  }

  private static Schema withField(Schema schema, String name) {
    List<Schema.Field> fields = new ArrayList<>();
    schema
        .getFields()
        .forEach(
            field ->
                fields.add(
                    new Schema.Field(
                        field.name(), field.schema(), field.doc(), field.defaultVal())));
    fields.add(new Schema.Field(name, Schema.create(Schema.Type.STRING), "Later."));
    return Schema.createRecord(
        schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
  }
}
