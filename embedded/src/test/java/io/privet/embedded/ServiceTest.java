package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.service.Service;
import io.privet.config.Settings;
import io.privet.model.Alert;
import io.privet.model.RiskPattern;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import io.privet.stream.PlannedTopic;
import io.privet.stream.StartingPoint;
import io.privet.stream.StartingPositions;
import io.privet.stream.TopicCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service on a real broker: topics made, events in, alerts out, stopped and started again. */
@Timeout(120)
final class ServiceTest {
  private static final String REGISTRY = "mock://service-test";
  private static final String SOURCE = "gateway-log";
  private static final List<String> SOURCES = List.of(SOURCE);

  @TempDir private Path folder;

  @Test
  void goesOnWhereItStoppedAndAlertsOnWhatCameMeanwhile() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
        KafkaConsumer<String, Alert> alerts = consumer(kafka.bootstrapServers())) {
      Settings settings = settings(kafka.bootstrapServers());
      List<PlannedTopic> plan = PlannedTopic.of(settings);
      TopicCheck check = new TopicCheck(admin);
      assertEquals(plan, check.missing(plan));
      check.create(plan);
      assertEquals(List.of(), check.missing(plan));
      assertEquals(List.of(), check.problems(plan));
      StartingPositions positions = new StartingPositions(admin, settings.applicationId());
      positions.fix(SOURCES, StartingPoint.of("latest"));
      alerts.subscribe(Set.of(settings.topics().alerts()));

      produce(kafka.bootstrapServers(), "mallory");
      assertTrue(alertOfOneRun(settings, alerts).title().contains("mallory"));

      produce(kafka.bootstrapServers(), "eve");
      assertEquals(6, positions.fix(SOURCES, StartingPoint.of("latest")).kept());
      assertTrue(alertOfOneRun(settings, alerts).title().contains("eve"));
    }
  }

  /** Starts the service, waits for an alert that is new, and stops it. */
  private static Alert alertOfOneRun(Settings settings, KafkaConsumer<String, Alert> alerts)
      throws InterruptedException {
    try (Service service = new Service(settings)) {
      service.start();
      List<Alert> found = new ArrayList<>();
      while (found.isEmpty()) {
        alerts.poll(Duration.ofMillis(200)).forEach(record -> found.add(record.value()));
        found.removeIf(alert -> alert.revision() > 1);
      }
      assertEquals(RiskPattern.P16, found.getFirst().pattern());
      assertTrue(service.streams().stop());
      assertTrue(service.streams().awaitEnd());
      return found.getFirst();
    }
  }

  private static void produce(String bootstrapServers, String principal) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (int i = 0; i < 250; i++) {
        var unused =
            producer.send(
                new ProducerRecord<>(
                    SOURCE,
                    principal.getBytes(StandardCharsets.UTF_8),
                    read(principal, i).getBytes(StandardCharsets.UTF_8)));
      }
      producer.flush();
    }
  }

  /** Reads within one hour of the past, so that lateness plays no part. */
  private static String read(String principal, int number) {
    return String.format(
        Locale.ROOT,
        "{\"ts\":%d,\"event\":\"data_access\",\"principal\":\"%s\",\"dataset\":\"notes\","
            + "\"object\":\"%d.json\",\"op\":\"GetObject\",\"request_id\":\"%s-%d\"}",
        Instant.now().minusSeconds(300).toEpochMilli() + number,
        principal,
        number,
        principal,
        number);
  }

  private static KafkaConsumer<String, Alert> consumer(String bootstrapServers) {
    Registry registry = new Registry(new RegistrySettings(Map.of("url", REGISTRY)));
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "group.id",
            "reader",
            "auto.offset.reset",
            "earliest",
            "isolation.level",
            "read_committed"),
        new StringDeserializer(),
        registry.alerts().deserializer());
  }

  private Settings settings(String bootstrapServers) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("privet.yaml"),
            """
            state-directory: '%s'
            kafka:
              bootstrap.servers: %s
              consumer.session.timeout.ms: 6000
              consumer.heartbeat.interval.ms: 1000
            schema.registry:
              url: %s
            stream:
              threads: 1
              standby-replicas: 0
            sources:
              - topic: %s
                format: privet-json
            privacy:
              principals: plain
              key: test-key-that-everybody-knows-0001
              partition-key: test-key-that-everybody-knows-0002
            """
                .formatted(folder.resolve("state"), bootstrapServers, REGISTRY, SOURCE));
    return Settings.load(file, Map.of());
  }
}
