package io.privet.embedded;

import io.privet.cli.service.Service;
import io.privet.config.BaselinesFile;
import io.privet.config.Settings;
import io.privet.model.Alert;
import io.privet.model.AuditEvent;
import io.privet.model.Baselines;
import io.privet.model.ReferenceEntry;
import io.privet.ops.access.OneTimeCode;
import io.privet.serde.DeadLetter;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import io.privet.stream.StreamHealth;
import io.privet.stream.reference.ReferencePublisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A broker with Privet's topics, and what is read back from them. */
final class BrokerWorld implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final EmbeddedKafka kafka;
  private final String registryUrl;
  private final UnaryOperator<String> change;
  private final Admin admin;
  private final Registry registry;
  private final Backlog backlog;
  private final TopicTail<Alert> alertTail;
  private final TopicTail<DeadLetter> deadLetterTail;
  private final Map<String, Alert> alerts = new LinkedHashMap<>();
  private final List<DeadLetter> deadLetters = new ArrayList<>();
  private @Nullable Service service;

  BrokerWorld(Path folder, String registryUrl) throws Exception {
    this(folder, registryUrl, UnaryOperator.identity());
  }

  /**
   * A broker whose services have other settings than the demo.
   *
   * @param change what becomes of the text of the settings
   */
  BrokerWorld(Path folder, String registryUrl, UnaryOperator<String> change) throws Exception {
    this.registryUrl = registryUrl;
    this.change = change;
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    Settings settings = settings(folder);
    DemoTopics.create(admin, settings);
    backlog = new Backlog(admin, settings);
    registry = new Registry(new RegistrySettings(Map.of("schema.registry.url", registryUrl)));
    alertTail =
        new TopicTail<>(
            kafka.bootstrapServers(), settings.topics().alerts(), registry.alerts().deserializer());
    deadLetterTail =
        new TopicTail<>(
            kafka.bootstrapServers(),
            settings.topics().deadLetters(),
            registry.deadLetters().deserializer());
  }

  EmbeddedKafka kafka() {
    return kafka;
  }

  /** Starts a service that keeps its files in {@code folder}, which exists. */
  void startService(Path folder) throws IOException {
    prepareService(folder).start();
  }

  /** A service that keeps its files in {@code folder}, which exists, and has not started. */
  Service prepareService(Path folder) throws IOException {
    return prepareService(folder, settings(folder), Optional.empty());
  }

  /** The same with an API and a console for those who have this access. */
  Service prepareService(Path folder, DemoAccess access) throws IOException {
    Settings settings = settings(folder, access.port());
    access.writeTokens(settings.operation().tokens().orElseThrow());
    return prepareService(folder, settings, Optional.of(access.oneTimeCode()));
  }

  private Service prepareService(Path folder, Settings settings, Optional<OneTimeCode> code)
      throws IOException {
    Files.createDirectories(folder.resolve("reference"));
    BaselinesFile.write(folder.resolve("baselines.json"), Baselines.NONE);
    Service starting = new Service(settings, code);
    service = starting;
    return starting;
  }

  /** Stops the service, as on a shutdown. */
  void stopService() {
    Service stopping = service;
    service = null;
    if (stopping != null) {
      stopping.close();
    }
  }

  /** How the service is that runs. */
  StreamHealth health() {
    return Objects.requireNonNull(service, "no service runs").streams().health();
  }

  /** Writes reference entries into their topic. */
  void publish(Path folder, List<ReferenceEntry> entries) throws Exception {
    try (ReferencePublisher publisher = publisher(folder)) {
      publisher.publish(entries);
    }
  }

  /** Withdraws what was published from files. */
  void withdraw(Path folder) throws Exception {
    try (ReferencePublisher publisher = publisher(folder)) {
      publisher.prune(List.of(), false);
    }
  }

  private ReferencePublisher publisher(Path folder) throws IOException {
    Settings settings = settings(folder);
    return new ReferencePublisher(
        settings.kafka().values(), settings.topics().reference(), registry.references());
  }

  /** Settings of a service that keeps its files in {@code folder}. */
  Settings settings(Path folder) throws IOException {
    return settings(folder, 0);
  }

  private Settings settings(Path folder, int apiPort) throws IOException {
    var unused = DemoSettings.write(folder, kafka.bootstrapServers(), registryUrl, apiPort);
    Path file = folder.resolve("privet.yaml");
    Files.writeString(file, change.apply(Files.readString(file)));
    return Settings.load(file, Map.of());
  }

  void send(Collection<AuditEvent> events) throws IOException {
    try (EventProducer producer = new EventProducer(kafka.bootstrapServers(), registryUrl)) {
      events.forEach(producer::send);
      producer.flush();
    }
  }

  /** Puts values as they are on partition 0 of a topic, with this timestamp. */
  void sendBytes(String topic, Instant timestamp, List<byte[]> values) throws Exception {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      List<Future<RecordMetadata>> arrivals = new ArrayList<>();
      for (byte[] value : values) {
        arrivals.add(
            producer.send(new ProducerRecord<>(topic, 0, timestamp.toEpochMilli(), null, value)));
      }
      for (Future<RecordMetadata> arrival : arrivals) {
        arrival.get();
      }
    }
  }

  /** Waits until everything that was sent is processed and what came of it has been read. */
  void awaitProcessed() throws Exception {
    await(() -> backlog.read().left() == 0 && alertTail.isAtEnd() && deadLetterTail.isAtEnd());
  }

  /** Reads the output topics until something holds; the test's own time limit ends a vain wait. */
  void await(Callable<Boolean> condition) throws Exception {
    do {
      if (service != null && health().state() == StreamHealth.State.FAILED) {
        throw new AssertionError("the stream failed");
      }
      alertTail.poll(POLL).forEach(alert -> alerts.put(alert.alertId(), alert));
      deadLetters.addAll(deadLetterTail.poll(Duration.ZERO));
    } while (!condition.call());
  }

  /** Last state of each alert that has been read, in the order in which they were opened. */
  List<Alert> alerts() {
    return List.copyOf(alerts.values());
  }

  /** Pattern and target of every alert that has been read: {@code P16 vision-train}. */
  Set<String> alertedTargets() {
    return alerts.values().stream()
        .map(alert -> alert.pattern() + " " + alert.target().name())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Dead letters that have been read, in their order. */
  List<DeadLetter> deadLetters() {
    return List.copyOf(deadLetters);
  }

  @Override
  public void close() {
    stopService();
    deadLetterTail.close();
    alertTail.close();
    registry.close();
    admin.close();
    kafka.close();
  }
}
