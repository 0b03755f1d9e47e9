package io.privet.serde;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.privet.avro.ContentState;
import io.privet.avro.DataAccess;
import io.privet.avro.DataOperation;
import io.privet.avro.EventHeader;
import io.privet.avro.GuardrailVerdict;
import io.privet.avro.ModelCall;
import io.privet.avro.ModelInput;
import io.privet.avro.ModelInteraction;
import io.privet.avro.ModelOperation;
import io.privet.avro.ModelOutput;
import io.privet.avro.Outcome;
import io.privet.avro.RetrievedDocument;
import io.privet.avro.Sampling;
import io.privet.avro.Sketch;
import io.privet.avro.SketchKind;
import io.privet.avro.ToolCall;
import io.privet.avro.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;

/** Avro records as a producer makes them, and their bytes in the Confluent wire format. */
final class WireRecords {
  /** Stands for content: must never be seen again. */
  static final String SECRET = "hunter2-the-secret";

  static {
    TrustedClasses.install();
  }

  private WireRecords() {}

  /** An interaction with every field filled. */
  static ModelInteraction.Builder chat() {
    return ModelInteraction.newBuilder()
        .setHeader(header().build())
        .setCall(
            ModelCall.newBuilder()
                .setModel("assistant")
                .setVersion("3")
                .setProvider("openai")
                .setEndpoint("/v1/chat/completions")
                .setOperation(ModelOperation.CHAT)
                .setOutcome(Outcome.FAILURE)
                .setErrorCode("500")
                .setLatencyMillis(1219L)
                .setSampling(
                    new Sampling(0.7, 1.0, -1, 64, 2, -9L, true, 5, false, 1, List.of(50256)))
                .build())
        .setInput(
            ModelInput.newBuilder()
                .setRows(1)
                .setText("Who is Zoë? " + SECRET)
                .setSystemText("Be kind.")
                .setHashes(List.of("993881f71cd66c91"))
                .setFingerprints(List.of(new Sketch(SketchKind.TEXT, List.of(1, -32768, 65535))))
                .setTokens(5L)
                .build())
        .setOutput(
            ModelOutput.newBuilder()
                .setContent(ContentState.REDACTED)
                .setText("A name.")
                .setLabels(List.of("ok"))
                .setConfidences(List.of(0.25))
                .setScoresReturned(true)
                .setTokens(3L)
                .setFinishReason("stop")
                .setEmbeddingDimensions(0)
                .build())
        .setGuardrails(
            List.of(new GuardrailVerdict("pii", "output", Verdict.MASKED, List.of("EMAIL"), 3.5)))
        .setDocuments(List.of(new RetrievedDocument("d1", "wiki", "acme", 0.9)))
        .setToolCalls(List.of(new ToolCall("mail", "function", "mail.example", true, 120L)));
  }

  /** A batch of numeric inputs of which nothing optional is said. */
  static ModelInteraction.Builder batch(List<List<Float>> vectors) {
    return ModelInteraction.newBuilder()
        .setHeader(plainHeader())
        .setCall(ModelCall.newBuilder().setModel("digits").build())
        .setInput(ModelInput.newBuilder().setRows(vectors.size()).setVectors(vectors).build())
        .setOutput(ModelOutput.newBuilder().build());
  }

  /** A data access with every field filled. */
  static DataAccess.Builder access() {
    return DataAccess.newBuilder()
        .setHeader(header().build())
        .setDataset("faces")
        .setDatasetVersion("2026-01")
        .setObject("part-0001")
        .setOperation(DataOperation.EXPORT)
        .setOutcome(Outcome.SUCCESS)
        .setErrorCode("0")
        .setRows(10L)
        .setBytes(2048L)
        .setSubjects(2L)
        .setSubjectIds(List.of("ann", SECRET))
        .setColumns(List.of("name"))
        .setByteRange("bytes=0-99")
        .setDestination("s3://elsewhere")
        .setDestinationRegion("us-east-1")
        .setJobType("backup");
  }

  static EventHeader.Builder header() {
    return EventHeader.newBuilder()
        .setEventId("r-1")
        .setTime(Instant.parse("2026-03-02T10:00:00.123Z"))
        .setTenant("acme")
        .setPrincipal("ann@example.org")
        .setSession("s-1")
        .setClientIp("10.0.0.7")
        .setUserAgent("curl/8")
        .setApplication("desk")
        .setPurpose("support")
        .setSequence(12L)
        .setProducer("gateway-2")
        .setSampledShare(0.5);
  }

  static EventHeader plainHeader() {
    return EventHeader.newBuilder()
        .setEventId("r-2")
        .setTime(Instant.parse("2026-03-02T10:00:00Z"))
        .setPrincipal("svc-7")
        .build();
  }

  /** The record's bytes under its own schema, which is registered first. */
  static byte[] bytes(SchemaRegistryClient client, IndexedRecord record) {
    return bytes(register(client, record.getSchema()), record);
  }

  /** The record's bytes behind a header that names a schema id. */
  static byte[] bytes(int schemaId, IndexedRecord record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream header = new DataOutputStream(bytes);
      header.writeByte(0);
      header.writeInt(schemaId);
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
      new GenericDatumWriter<IndexedRecord>(
              record.getSchema(), SpecificData.getForSchema(record.getSchema()))
          .write(record, encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static int register(SchemaRegistryClient client, Schema schema) {
    try {
      return client.register(schema.getFullName(), new AvroSchema(schema));
    } catch (IOException | RestClientException e) {
      throw new AssertionError(e);
    }
  }
}
