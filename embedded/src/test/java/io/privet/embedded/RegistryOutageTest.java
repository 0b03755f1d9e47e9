package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.privet.model.AuditEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
final class RegistryOutageTest {
  private static final Instant TIMESTAMP = Instant.parse("2026-03-02T14:00:00Z");

  /** What Kafka Streams says when it starts a thread in place of one that gave up. */
  private static final String REPLACED = "Replacing thread";

  /** Events of the prober before its attack. */
  private static final int COVER = 10;

  @TempDir private Path folder;

  /** Two ways for a registry to be gone. */
  enum Outage {
    /** Answers 503 for a moment. */
    UNAVAILABLE,
    /** Refuses connections for so long that a stream thread gives up and is replaced. */
    UNREACHABLE;

    void begin(RegistryStandIn registry) {
      switch (this) {
        case UNAVAILABLE -> registry.becomeUnavailable();
        case UNREACHABLE -> registry.stopListening();
      }
    }

    boolean isFelt(BrokerWorld world, CapturedLog log) {
      return switch (this) {
        case UNAVAILABLE -> world.health().fault().isPresent();
        case UNREACHABLE -> log.lines().stream().anyMatch(line -> line.contains(REPLACED));
      };
    }

    void end(RegistryStandIn registry) throws IOException {
      switch (this) {
        case UNAVAILABLE -> registry.recover();
        case UNREACHABLE -> registry.listenAgain();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void recordsWaitForTheRegistryAndNoneIsADeadLetter(Outage outage) throws Exception {
    List<AuditEvent> probing = events(SampleEvents.PROBER);
    List<AuditEvent> copying = events(SampleEvents.COPIER);
    try (CapturedLog log = new CapturedLog();
        RegistryStandIn registry = new RegistryStandIn();
        BrokerWorld world = new BrokerWorld(folder, registry.url());
        KafkaAvroSerializer avro = new KafkaAvroSerializer()) {
      avro.configure(Map.of("schema.registry.url", registry.url()), false);
      world.startService(Files.createDirectory(folder.resolve("service")));
      world.send(probing.subList(0, COVER));
      world.awaitProcessed();
      List<byte[]> rest = SampleEvents.bytes(avro, probing.subList(COVER, probing.size()));
      List<byte[]> ofNewSchema = SampleEvents.bytes(avro, copying);

      outage.begin(registry);
      world.sendBytes(DemoTopics.DATA_ACCESSES, TIMESTAMP, ofNewSchema);
      world.sendBytes(DemoTopics.MODEL_INTERACTIONS, TIMESTAMP, rest);
      world.await(() -> outage.isFelt(world, log));
      outage.end(registry);
      world.awaitProcessed();

      assertEquals(List.of(), world.deadLetters());
      assertEquals(
          Set.of("P02 bcancer-rf", "P16 support-chats", "P16 vision-train"),
          world.alertedTargets());
      assertEquals(Optional.empty(), world.health().fault());
    }
  }

  private List<AuditEvent> events(String principal) throws Exception {
    return SampleEvents.of(folder.resolve("sample-" + principal), Set.of(principal));
  }
}
