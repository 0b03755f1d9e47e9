package io.privet.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.privet.avro.DataAccess;
import io.privet.avro.ModelInteraction;
import io.privet.avro.SketchKind;
import io.privet.ingest.ReadResult;
import io.privet.ingest.RecordBounds;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AvroSourceAdapterRejectionTest {
  private static final SourcePosition POSITION = new SourcePosition("ai.model-interactions", 1, 42);
  private static final int UNKNOWN_ID = 0x1234;

  private final SchemaRegistryClient client =
      MockSchemaRegistry.getClientForScope("avro-rejections", List.of(new AvroSchemaProvider()));
  private final AvroSourceAdapter adapter =
      new Registry(new RegistrySettings(Map.of("url", "mock://avro-rejections"))).sourceAdapter();

  @Test
  void refusesARecordWithoutBytes() {
    Rejection expected =
        new Rejection(RejectionReason.EMPTY, POSITION, "the record has no value", "", null);

    assertEquals(expected, rejection(null));
    assertEquals(expected, rejection(new byte[0]));
  }

  @Test
  void refusesAnotherWireFormat() {
    assertEquals(
        new Rejection(
            RejectionReason.WRONG_MAGIC_BYTE, POSITION, "the first byte must be 0", "", null),
        rejection("{\"ts\":1}".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void refusesAHeaderThatIsCutOff(int length) {
    assertEquals(
        new Rejection(
            RejectionReason.TRUNCATED, POSITION, "the record must begin with 5 bytes", "", null),
        rejection(new byte[length]));
  }

  @Test
  void refusesASchemaIdThatTheRegistryDoesNotKnow() {
    Rejection rejection = rejection(WireRecords.bytes(UNKNOWN_ID, WireRecords.access().build()));

    assertEquals(
        new Rejection(
            RejectionReason.UNKNOWN_SCHEMA,
            POSITION,
            "the schema id must be known to the registry",
            "",
            UNKNOWN_ID),
        rejection);
  }

  @Test
  void refusesANegativeSchemaId() {
    assertReason(RejectionReason.UNKNOWN_SCHEMA, new byte[] {0, -1, -1, -1, -1, 0});
  }

  @Test
  void refusesAnotherSchemaOfTheRegistry() {
    byte[] alert = WireRecords.bytes(client, AvroAlerts.MAPPING.toAvro().apply(Samples.ALERT));
    int text = WireRecords.register(client, Schema.create(Schema.Type.STRING));

    assertReason(RejectionReason.WRONG_SCHEMA, alert);
    assertReason(RejectionReason.WRONG_SCHEMA, new byte[] {0, 0, 0, 0, (byte) text, 2, 'x'});
  }

  @Test
  void refusesARecordThatIsCutOff() {
    byte[] whole = WireRecords.bytes(client, WireRecords.access().build());

    Rejection rejection = rejection(Arrays.copyOf(whole, whole.length - 1));

    assertEquals(RejectionReason.TRUNCATED, rejection.reason());
    assertEquals("EOFException", rejection.errorClass());
    assertEquals("the bytes end before the record does", rejection.detail());
  }

  @Test
  void refusesBytesThatAreNotOfTheirSchema() {
    byte[] bytes = WireRecords.bytes(client, WireRecords.access().build());
    Arrays.fill(bytes, 5, bytes.length, (byte) 0xFF);

    assertReason(RejectionReason.MALFORMED, bytes);
  }

  @Test
  void refusesAWriterWhoseFieldHasAnotherType() {
    Schema numbered = replaced("dataset", Schema.create(Schema.Type.INT));

    Rejection rejection = rejection(WireRecords.bytes(client, access(numbered, 7)));

    assertEquals(RejectionReason.WRONG_TYPE, rejection.reason());
    assertEquals("the writer's schema must fit io.privet.avro.DataAccess", rejection.detail());
    assertEquals("AvroTypeException", rejection.errorClass());
  }

  @Test
  void refusesAWriterThatLacksARequiredField() {
    Rejection rejection =
        rejection(WireRecords.bytes(client, access(replaced("dataset", null), 7)));

    assertEquals(RejectionReason.MISSING_FIELD, rejection.reason());
    assertEquals("dataset is required but the writer's schema lacks it", rejection.detail());
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    byte[] bytes = WireRecords.bytes(client, WireRecords.chat().build());
    int umlaut = indexOf(bytes, "ë".getBytes(UTF_8));
    bytes[umlaut + 1] = 'x';

    Rejection rejection = rejection(bytes);

    assertEquals(RejectionReason.BAD_ENCODING, rejection.reason());
    assertEquals("every text must be UTF-8", rejection.detail());
  }

  @Test
  void refusesARecordAboveTheBound() {
    byte[] bytes =
        Arrays.copyOf(
            WireRecords.bytes(client, WireRecords.access().build()),
            RecordBounds.MAX_RECORD_BYTES + 1);

    assertReason(RejectionReason.TOO_LARGE, bytes);
  }

  @Test
  void refusesAPromptOf900Kilobytes() {
    assertField(
        RejectionReason.TOO_LARGE,
        "input.text must have at most 524288 characters",
        chat -> chat.getInput().setText("x".repeat(900_000)));
  }

  @Test
  void refusesBlankNames() {
    assertField(
        RejectionReason.MISSING_FIELD,
        "header.eventId was absent or blank but is required",
        chat -> chat.getHeader().setEventId(" "));
    assertField(
        RejectionReason.MISSING_FIELD,
        "header.principal was absent or blank but is required",
        chat -> chat.getHeader().setPrincipal(""));
    assertField(
        RejectionReason.MISSING_FIELD,
        "call.model was absent or blank but is required",
        chat -> chat.getCall().setModel("\t"));
    assertField(
        RejectionReason.MISSING_FIELD,
        "documents.id was absent or blank but is required",
        chat -> chat.getDocuments().getFirst().setId(""));
  }

  @Test
  void refusesNumbersThatAreNone() {
    assertField(
        RejectionReason.INVALID_VALUE,
        "output.confidences must be a number from 0 to 1",
        chat -> chat.getOutput().setConfidences(List.of(Double.NaN)));
    assertField(
        RejectionReason.INVALID_VALUE,
        "call.sampling.temperature must be a finite number",
        chat -> chat.getCall().getSampling().setTemperature(Double.POSITIVE_INFINITY));
    assertField(
        RejectionReason.INVALID_VALUE,
        "documents.score must be a finite number",
        chat -> chat.getDocuments().getFirst().setScore(Double.NEGATIVE_INFINITY));
    for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      Rejection rejection =
          rejection(
              WireRecords.bytes(client, WireRecords.batch(List.of(List.of(1f, bad))).build()));
      assertEquals(RejectionReason.INVALID_VALUE, rejection.reason());
      assertEquals("input.vectors must be of finite numbers", rejection.detail());
    }
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertField(
        RejectionReason.INVALID_VALUE,
        "output.confidences must be a number from 0 to 1",
        chat -> chat.getOutput().setConfidences(List.of(1.5)));
    assertField(
        RejectionReason.INVALID_VALUE,
        "input.tokens must be 0 or more",
        chat -> chat.getInput().setTokens(-1L));
    assertField(
        RejectionReason.INVALID_VALUE,
        "header.sequence must be 0 or more",
        chat -> chat.getHeader().setSequence(-1L));
    assertField(
        RejectionReason.INVALID_VALUE,
        "header.sampledShare must be a number above 0 and at most 1",
        chat -> chat.getHeader().setSampledShare(0.0));
    assertField(
        RejectionReason.INVALID_VALUE,
        "header.time must be a time from the years 1970 to 9999",
        chat -> chat.getHeader().setTime(Instant.ofEpochMilli(Long.MAX_VALUE)));
    assertField(
        RejectionReason.INVALID_VALUE,
        "header.time must be a time from the years 1970 to 9999",
        chat -> chat.getHeader().setTime(Instant.ofEpochMilli(-1)));
    assertField(
        RejectionReason.INVALID_VALUE,
        "input.rows must be 1 or more",
        chat -> chat.getInput().setRows(0));
    assertField(
        RejectionReason.TOO_LARGE,
        "input must have at most 65536 rows",
        chat -> chat.getInput().setRows(65_537));
  }

  @Test
  void refusesListsThatDoNotFitTheRows() {
    assertField(
        RejectionReason.INVALID_VALUE,
        "input.rows must be 1 for a text",
        chat -> chat.getInput().setRows(2));
    assertField(
        RejectionReason.INVALID_VALUE,
        "output.labels must be of as many entries as input.rows says",
        chat -> chat.getOutput().setLabels(List.of("a", "b")));
    assertField(
        RejectionReason.INVALID_VALUE,
        "input.hashes must be 8 to 64 hexadecimal digits in lower case",
        chat -> chat.getInput().setHashes(List.of("993881F71CD66C91")));
    assertField(
        RejectionReason.INVALID_VALUE,
        "input.fingerprints must be of 1 to 16 values each",
        chat ->
            chat.getInput()
                .setFingerprints(
                    List.of(new io.privet.avro.Sketch(SketchKind.NUMERIC, List.of()))));
    assertField(
        RejectionReason.TOO_LARGE,
        "guardrails.categories must have at most 1024 entries",
        chat -> chat.getGuardrails().getFirst().setCategories(Collections.nCopies(1_025, "EMAIL")));
  }

  private void assertField(
      RejectionReason reason, String detail, Consumer<ModelInteraction> change) {
    ModelInteraction chat = WireRecords.chat().build();
    change.accept(chat);
    int id = WireRecords.register(client, chat.getSchema());

    assertEquals(
        new Rejection(reason, POSITION, detail, "", id), rejection(WireRecords.bytes(id, chat)));
  }

  private void assertReason(RejectionReason reason, byte[] bytes) {
    Rejection rejection = rejection(bytes);
    assertEquals(reason, rejection.reason());
    assertEquals(POSITION, rejection.position());
  }

  private Rejection rejection(byte @Nullable [] bytes) {
    ReadResult result = adapter.read(bytes, POSITION);
    assertEquals(List.of(), result.events());
    Rejection rejection = result.rejections().getFirst();
    assertFalse(rejection.toString().contains(WireRecords.SECRET));
    return rejection;
  }

  /** The schema of a data access with one field's type replaced, or the field left out. */
  private static Schema replaced(String name, @Nullable Schema type) {
    Schema schema = DataAccess.getClassSchema();
    return Schema.createRecord(
        schema.getName(),
        schema.getDoc(),
        schema.getNamespace(),
        false,
        schema.getFields().stream()
            .filter(field -> type != null || !field.name().equals(name))
            .map(
                field ->
                    type != null && field.name().equals(name)
                        ? new Schema.Field(name, type, field.doc())
                        : new Schema.Field(
                            field.name(), field.schema(), field.doc(), field.defaultVal()))
            .toList());
  }

  private static IndexedRecord access(Schema schema, Object dataset) {
    DataAccess access = WireRecords.access().build();
    GenericData.Record record = new GenericData.Record(schema);
    for (Schema.Field field : schema.getFields()) {
      Object value = access.get(access.getSchema().getField(field.name()).pos());
      record.put(field.name(), field.name().equals("dataset") ? dataset : value);
    }
    return record;
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("part not found");
  }
}
