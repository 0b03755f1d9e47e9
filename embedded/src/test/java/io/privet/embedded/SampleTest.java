package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.privet.cli.replay.RecordedEntry;
import io.privet.cli.replay.Recording;
import io.privet.extract.Extractor;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.AuditEvent;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.SourcePosition;
import io.privet.serde.AvroSourceAdapter;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleTest {
  private static final Map<String, String> REGISTRY =
      Map.of("schema.registry.url", "mock://sample-test");
  private static final String TOPIC = "events";

  @TempDir private Path folder;

  @Test
  void everyEventIsReadableAndMeansTheSameAsAvro() throws Exception {
    Extractor extractor = new Extractor(PrivacyKeys.wellKnown(), Pseudonyms.Display.PLAIN);
    List<Observation> asJson = new ArrayList<>();
    List<Observation> asAvro = new ArrayList<>();
    try (Registry registry = new Registry(new RegistrySettings(REGISTRY));
        KafkaAvroSerializer serializer = new KafkaAvroSerializer()) {
      serializer.configure(REGISTRY, false);
      AvroSourceAdapter adapter = registry.sourceAdapter();
      recording()
          .play(
              (RecordedEntry entry) -> {
                for (AuditEvent event : entry.result().events()) {
                  SourcePosition position = entry.position();
                  byte[] bytes = serializer.serialize(TOPIC, AvroEvents.of(event));
                  AuditEvent read = adapter.read(bytes, position).events().getFirst();
                  asJson.add(extractor.extract(event, position, Reference.NONE));
                  asAvro.add(extractor.extract(read, position, Reference.NONE));
                }
              });
    }

    assertEquals(28_989, asJson.size());
    assertEquals(asJson, asAvro);
  }

  private Recording recording() throws Exception {
    return new Recording(Sample.unpackEvents(folder), new PrivetJsonAdapter());
  }
}
