package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.privet.model.AuditEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service with a real broker and a real registry, which is down at its start and again later.
 */
@Timeout(180)
final class RealRegistryTest {
  private static final Instant TIMESTAMP = Instant.parse("2026-03-02T14:00:00Z");

  @TempDir private Path folder;

  @Test
  void recordsWaitForTheRegistryAtTheStartAndInTheMiddle() throws Exception {
    List<AuditEvent> probing =
        SampleEvents.of(folder.resolve("prober"), Set.of(SampleEvents.PROBER));
    List<AuditEvent> copying =
        SampleEvents.of(folder.resolve("copier"), Set.of(SampleEvents.COPIER));
    try (RegistryServer registry = RegistryServer.start(folder.resolve("registry"));
        BrokerWorld world = new BrokerWorld(folder, registry.url());
        KafkaAvroSerializer avro = new KafkaAvroSerializer()) {
      avro.configure(Map.of("schema.registry.url", registry.url()), false);
      List<byte[]> interactions = SampleEvents.bytes(avro, probing);
      List<byte[]> accesses = SampleEvents.bytes(avro, copying);

      registry.stop();
      world.startService(Files.createDirectory(folder.resolve("service")));
      world.sendBytes(DemoTopics.MODEL_INTERACTIONS, TIMESTAMP, interactions);
      world.await(() -> world.health().fault().isPresent());
      registry.start();
      world.awaitProcessed();
      assertEquals(Set.of("P02 bcancer-rf"), world.alertedTargets());

      registry.stop();
      world.sendBytes(DemoTopics.DATA_ACCESSES, TIMESTAMP, accesses);
      world.await(() -> world.health().fault().isPresent());
      registry.start();
      world.awaitProcessed();
      assertEquals(
          Set.of("P02 bcancer-rf", "P16 support-chats", "P16 vision-train"),
          world.alertedTargets());
      assertEquals(List.of(), world.deadLetters());
      assertEquals(Optional.empty(), world.health().fault());
    }
  }
}
