package io.privet.embedded;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.privet.avro.EventHeader;
import io.privet.avro.ModelCall;
import io.privet.avro.ModelInput;
import io.privet.avro.ModelInteraction;
import io.privet.avro.ModelOutput;
import io.privet.model.RejectionReason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecordBuilder;

/** Records of every kind that cannot become an event, and good ones beside them. */
final class BadRecords implements AutoCloseable {
  /** Stands in every record that holds anything, and must be seen nowhere else. */
  static final String CONTENT = "my-name-is-Zanzibar-7f3a";

  /** When the records are received. */
  static final Instant RECEIVED = Instant.parse("2026-03-02T12:00:00Z");

  private static final int UNKNOWN_SCHEMA_ID = 4711;
  private static final Duration YEAR = Duration.ofDays(365);
  private static final int LONG_TEXT = 900_000;

  private final KafkaAvroSerializer avro = new KafkaAvroSerializer();

  /**
   * A record and why it is refused.
   *
   * @param name says in a word what is wrong with it
   */
  record BadRecord(String name, Supplier<byte[]> value, RejectionReason reason) {}

  BadRecords(String registryUrl) {
    avro.configure(Map.of("schema.registry.url", registryUrl), false);
  }

  List<BadRecord> all() {
    return List.of(
        new BadRecord("empty", () -> new byte[0], RejectionReason.EMPTY),
        new BadRecord("cut off", this::cutOff, RejectionReason.TRUNCATED),
        new BadRecord("cut header", () -> new byte[] {0, 0, 1}, RejectionReason.TRUNCATED),
        new BadRecord("JSON", BadRecords::json, RejectionReason.WRONG_MAGIC_BYTE),
        new BadRecord("unknown id", this::underUnknownSchema, RejectionReason.UNKNOWN_SCHEMA),
        new BadRecord("other record", this::otherRecord, RejectionReason.WRONG_SCHEMA),
        new BadRecord("number for a name", this::wrongType, RejectionReason.WRONG_TYPE),
        new BadRecord("NaN", this::notANumber, RejectionReason.INVALID_VALUE),
        new BadRecord("old", () -> at(RECEIVED.minus(YEAR)), RejectionReason.STALE_TIMESTAMP),
        new BadRecord("early", () -> at(RECEIVED.plus(YEAR)), RejectionReason.FUTURE_TIMESTAMP),
        new BadRecord("900 kB of text", this::longText, RejectionReason.TOO_LARGE),
        new BadRecord("bad UTF-8", this::badEncoding, RejectionReason.BAD_ENCODING));
  }

  /** A record with nothing wrong. */
  byte[] good() {
    return prompt(CONTENT);
  }

  @Override
  public void close() {
    avro.close();
  }

  private byte[] cutOff() {
    byte[] value = good();
    return Arrays.copyOf(value, value.length - 9);
  }

  private byte[] longText() {
    return prompt(CONTENT + "x".repeat(LONG_TEXT));
  }

  private static byte[] json() {
    return ("{\"principal\":\"" + CONTENT + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] underUnknownSchema() {
    byte[] value = good();
    ByteBuffer.wrap(value).putInt(1, UNKNOWN_SCHEMA_ID);
    return value;
  }

  private byte[] otherRecord() {
    Schema schema =
        SchemaBuilder.record("com.example.Customer").fields().requiredString("name").endRecord();
    return bytes(new GenericRecordBuilder(schema).set("name", CONTENT).build());
  }

  /** Has the name of the record that belongs here, and a number where its data set should be. */
  private byte[] wrongType() {
    Schema schema =
        SchemaBuilder.record("io.privet.avro.DataAccess")
            .fields()
            .name("header")
            .type(EventHeader.getClassSchema())
            .noDefault()
            .requiredLong("dataset")
            .endRecord();
    GenericData.Record header =
        new GenericRecordBuilder(EventHeader.getClassSchema())
            .set("eventId", "r-1")
            .set("time", RECEIVED.toEpochMilli())
            .set("principal", CONTENT)
            .build();
    return bytes(new GenericRecordBuilder(schema).set("header", header).set("dataset", 1L).build());
  }

  private byte[] notANumber() {
    return bytes(
        interaction(RECEIVED)
            .setInput(ModelInput.newBuilder().setVectors(List.of(List.of(1f, Float.NaN))).build())
            .build());
  }

  private byte[] at(Instant time) {
    return bytes(interaction(time).setInput(ModelInput.newBuilder().build()).build());
  }

  private byte[] prompt(String text) {
    return bytes(
        interaction(RECEIVED).setInput(ModelInput.newBuilder().setText(text).build()).build());
  }

  /** Overwrites two letters of the prompt by bytes that are no UTF-8. */
  private byte[] badEncoding() {
    byte[] value = prompt("Zoe " + CONTENT);
    String text = new String(value, StandardCharsets.ISO_8859_1);
    int position = text.indexOf("Zoe ");
    value[position] = (byte) 0xC3;
    value[position + 1] = (byte) 0x28;
    return value;
  }

  private byte[] bytes(Object value) {
    return avro.serialize(DemoTopics.MODEL_INTERACTIONS, value);
  }

  private static ModelInteraction.Builder interaction(Instant time) {
    return ModelInteraction.newBuilder()
        .setHeader(header(time))
        .setCall(ModelCall.newBuilder().setModel("chat").build())
        .setOutput(ModelOutput.newBuilder().build());
  }

  private static EventHeader header(Instant time) {
    return EventHeader.newBuilder().setEventId("r-1").setTime(time).setPrincipal(CONTENT).build();
  }
}
