package io.privet.stream;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.advise.Advisor;
import io.privet.alerting.AlertBook;
import io.privet.alerting.AlertingSettings;
import io.privet.config.ClientProperties;
import io.privet.config.ProcessingGuarantee;
import io.privet.config.Settings;
import io.privet.detect.DetectionEngine;
import io.privet.detect.DetectorModes;
import io.privet.detect.Detectors;
import io.privet.detect.ThresholdValues;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.campaign.CampaignSettings;
import io.privet.detect.source.SourceWatch;
import io.privet.extract.Extractor;
import io.privet.extract.NamePolicy;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.extract.ValueHash;
import io.privet.ingest.EventTimeBounds;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.ingest.SourceAdapter;
import io.privet.metrics.PrivetMeter;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.EventHeader;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.serde.DeadLetter;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The topology in one thread, with two sources and a registry in memory. */
final class StreamDriver implements AutoCloseable {
  /** Source topic of Privet JSON. */
  static final String JSON = "gateway-log";

  /** Source topic of Avro. */
  static final String AVRO = "ai.data-accesses";

  static final String COMMANDS = "privet.commands";

  /** What the clock shows, and the time of every record. */
  static final Instant NOW = Instant.parse("2026-03-02T20:00:00Z");

  static final PrivacyKeys KEYS = PrivacyKeys.wellKnown();

  private static final String REGISTRY_URL = "mock://stream-driver";

  private final Registry registry = new Registry(new RegistrySettings(Map.of("url", REGISTRY_URL)));
  private final KafkaAvroSerializer avro = new KafkaAvroSerializer();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final StreamHealth health = new StreamHealth(InstantSource.fixed(NOW));
  private final AlertingSettings alerting;
  private final NamePolicy policy;
  private final TopologyTestDriver driver;
  private final Map<String, TestInputTopic<byte[], byte[]>> inputs = new HashMap<>();
  private final TestOutputTopic<String, Alert> alerts;
  private final TestOutputTopic<String, Alert> history;
  private final TestOutputTopic<String, Finding> findings;
  private final TestOutputTopic<String, DeadLetter> deadLetters;

  StreamDriver(Path stateDirectory) {
    this(stateDirectory, Map.of());
  }

  /**
   * A topology at its beginning.
   *
   * @param adapters adapters in place of the usual ones, by topic
   */
  StreamDriver(Path stateDirectory, Map<String, SourceAdapter> adapters) {
    this(stateDirectory, adapters, AlertingSettings.DEFAULT);
  }

  /** A topology at its beginning that alerts as given. */
  StreamDriver(
      Path stateDirectory, Map<String, SourceAdapter> adapters, AlertingSettings alerting) {
    this(stateDirectory, adapters, alerting, NamePolicy.of(Pseudonyms.Display.PSEUDONYM));
  }

  /** A topology at its beginning that names principals as given. */
  StreamDriver(Path stateDirectory, NamePolicy policy) {
    this(stateDirectory, Map.of(), AlertingSettings.DEFAULT, policy);
  }

  private StreamDriver(
      Path stateDirectory,
      Map<String, SourceAdapter> adapters,
      AlertingSettings alerting,
      NamePolicy policy) {
    this.alerting = alerting;
    this.policy = policy;
    avro.configure(Map.of("schema.registry.url", REGISTRY_URL), false);
    Properties properties = properties(stateDirectory);
    driver =
        new TopologyTestDriver(PrivetTopology.build(parts(adapters), properties), properties, NOW);
    for (String topic : List.of(JSON, AVRO, COMMANDS)) {
      inputs.put(
          topic,
          driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer()));
    }
    alerts = output("privet.alerts", registry.alerts());
    history = output("privet.alert-history", registry.alerts());
    findings = output("privet.findings", registry.findings());
    deadLetters = output("privet.dead-letters", registry.deadLetters());
  }

  static Properties properties(Path stateDirectory) {
    return StreamsProperties.of(
        "privet-test",
        stateDirectory,
        new ClientProperties(Map.of("bootstrap.servers", "localhost:9092")),
        new Settings.Stream(1, ProcessingGuarantee.EXACTLY_ONCE_V2, 0, 1 << 20));
  }

  /** What the topology is made of, with some adapters in place of the usual ones. */
  TopologyParts parts(Map<String, SourceAdapter> adapters) {
    Map<String, SourceAdapter> all = new HashMap<>();
    all.put(JSON, new PrivetJsonAdapter());
    all.put(AVRO, registry.sourceAdapter());
    all.putAll(adapters);
    Map<String, TopologyParts.Source> sources = new HashMap<>();
    all.forEach(
        (topic, adapter) ->
            sources.put(topic, new TopologyParts.Source(adapter, EventHeader.DEFAULT_TENANT)));
    return new TopologyParts(
        sources,
        EventTimeBounds.DEFAULT,
        () -> new Extractor(KEYS, policy),
        () -> new ValueHash(KEYS),
        timeMillis -> Reference.NONE,
        new DetectionEngine(Detectors.create(ThresholdValues.DEFAULTS)),
        new CampaignBook(CampaignSettings.DEFAULT),
        new SourceWatch(ThresholdValues.DEFAULTS, DetectorModes.DEFAULTS),
        new AlertBook(alerting),
        Advisor.load()::advise,
        registry.alerts(),
        registry.findings(),
        registry.deadLetters(),
        new OutputTopics(
            "privet.alerts",
            "privet.alert-history",
            "privet.dead-letters",
            Optional.of("privet.findings")),
        new PrivetMetrics(meters),
        health,
        InstantSource.fixed(NOW),
        new TopologyParts.Commands(COMMANDS, registry.commands().deserializer()));
  }

  void send(String topic, byte @Nullable [] value) {
    Objects.requireNonNull(inputs.get(topic)).pipeInput(null, value, NOW);
  }

  void send(String json) {
    send(JSON, json.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends Privet JSON in a record of an earlier time. */
  void send(String json, Instant recordTime) {
    Objects.requireNonNull(inputs.get(JSON))
        .pipeInput(null, json.getBytes(StandardCharsets.UTF_8), recordTime);
  }

  void send(SpecificRecord value) {
    send(AVRO, bytes(value));
  }

  void send(Command command) {
    send(COMMANDS, registry.commands().serializer().serialize(COMMANDS, command));
  }

  /** The record in the wire format, its schema registered. */
  byte[] bytes(SpecificRecord value) {
    return avro.serialize(AVRO, value);
  }

  void passTime(Duration duration) {
    driver.advanceWallClockTime(duration);
  }

  /** Alert states of the topic of current states since the last call. */
  List<Alert> alerts() {
    return alerts.readValuesToList();
  }

  /** Alert ids and states of the topic of current states since the last call, null for erased. */
  List<KeyValue<String, Alert>> alertStates() {
    return alerts.readKeyValuesToList();
  }

  /** Alert ids and states of the topic of history since the last call. */
  List<KeyValue<String, Alert>> history() {
    return history.readKeyValuesToList();
  }

  /** Findings since the last call. */
  List<Finding> findings() {
    return findings.readValuesToList();
  }

  /** Source positions and dead letters since the last call. */
  List<KeyValue<String, DeadLetter>> deadLetters() {
    return deadLetters.readKeyValuesToList();
  }

  /** Keys, headers and values of all that was written since the last reading, by topic. */
  Map<String, List<String>> produced() {
    Map<String, List<String>> produced = new TreeMap<>();
    for (String topic : driver.producedTopicNames()) {
      produced.put(
          topic,
          driver
              .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
              .readRecordsToList()
              .stream()
              .map(record -> text(record.key()) + record.headers() + text(record.value()))
              .toList());
    }
    return produced;
  }

  /** Names, tags and figures of all meters. */
  String meters() {
    return meters.getMetersAsString();
  }

  StreamHealth health() {
    return health;
  }

  <V> KeyValueStore<String, V> store(String name) {
    return driver.getKeyValueStore(name);
  }

  /** Keys of a store. */
  List<String> keys(String name) {
    List<String> keys = new ArrayList<>();
    try (KeyValueIterator<String, ?> records = store(name).all()) {
      records.forEachRemaining(record -> keys.add(record.key));
    }
    return keys;
  }

  /** Whether a store holds anything. */
  boolean isFilled(String name) {
    try (KeyValueIterator<String, ?> records = store(name).all()) {
      return records.hasNext();
    }
  }

  /** Sum of a meter over the tags that are not given, keys and values in turn. */
  double count(PrivetMeter meter, String... tags) {
    return meters.find(meter.meterName()).tags(tags).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  @Override
  public void close() {
    driver.close();
    registry.close();
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private <V> TestOutputTopic<String, V> output(String topic, Serde<V> values) {
    return driver.createOutputTopic(topic, new StringDeserializer(), values.deserializer());
  }
}
