package io.privet.serde;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.privet.avro.DataAccess;
import io.privet.avro.ModelInteraction;
import io.privet.ingest.ReadResult;
import io.privet.ingest.RecordBounds;
import io.privet.ingest.SourceAdapter;
import io.privet.ingest.SourceFormat;
import io.privet.ingest.SourceRules;
import io.privet.model.SourcePosition;
import java.util.List;
import java.util.Map;

/**
 * The target of Jazzer: reads any bytes as a record of the format that the system property {@code
 * fuzz.format} names. {@code CONTRIBUTING.md} tells how to run it.
 */
public final class SourceFuzzer {
  private static final String SCOPE = "source-fuzzer";
  private static final SourcePosition POSITION = new SourcePosition("fuzz", 0, 0);
  private static final SourceAdapter ADAPTER = adapter(System.getProperty("fuzz.format", ""));

  private SourceFuzzer() {}

  /** Fails when the adapter throws or answers with more than its bound. */
  public static void fuzzerTestOneInput(byte[] value) {
    ReadResult result = ADAPTER.read(value, POSITION);
    if (result.events().size() + result.rejections().size() > RecordBounds.MAX_ENTRIES + 1) {
      throw new AssertionError("more answers than the bound of entries");
    }
  }

  private static SourceAdapter adapter(String name) {
    SourceFormat format = SourceFormat.of(name).orElseThrow();
    return format.adapter(SourceRules.DEFAULT).orElseGet(SourceFuzzer::avro);
  }

  /** Knows the schemas of both source topics, as ids 1 and 2. */
  private static SourceAdapter avro() {
    SchemaRegistryClient client =
        MockSchemaRegistry.getClientForScope(SCOPE, List.of(new AvroSchemaProvider()));
    WireRecords.register(client, ModelInteraction.getClassSchema());
    WireRecords.register(client, DataAccess.getClassSchema());
    return new Registry(new RegistrySettings(Map.of("url", "mock://" + SCOPE))).sourceAdapter();
  }
}
