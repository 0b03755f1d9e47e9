package io.privet.cli.service;

import io.privet.advise.Advisor;
import io.privet.alerting.AlertBook;
import io.privet.cli.Version;
import io.privet.config.Operation;
import io.privet.config.ReferenceHashes;
import io.privet.config.Settings;
import io.privet.delivery.Deliverer;
import io.privet.detect.DetectionEngine;
import io.privet.detect.Detectors;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.campaign.CampaignSettings;
import io.privet.detect.source.SourceWatch;
import io.privet.extract.Extractor;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.ValueHash;
import io.privet.metrics.PrivetMetrics;
import io.privet.metrics.Telemetry;
import io.privet.model.Reference;
import io.privet.model.ReferenceTimeline;
import io.privet.ops.ConsoleRoutes;
import io.privet.ops.HttpServers;
import io.privet.ops.MetricsRoute;
import io.privet.ops.access.OneTimeCode;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import io.privet.stream.OutputTopics;
import io.privet.stream.PrivetStreams;
import io.privet.stream.PrivetTopology;
import io.privet.stream.StreamHealth;
import io.privet.stream.StreamsProperties;
import io.privet.stream.TopologyParts;
import io.privet.stream.reference.LiveReference;
import io.privet.stream.reference.ReferenceFolder;
import io.privet.stream.reference.ReferenceTopic;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;

/**
 * All parts of the service put together: its stream, its reference data, and its connection to the
 * registry.
 */
public final class Service implements AutoCloseable {
  private final Operation operation;
  private final Telemetry telemetry;
  private final Registry registry;
  private final RegistryContact contact;
  private final LiveReference reference;
  private final ReferenceFolder folder;
  private final ReferenceTopic topic;
  private final PrivetStreams streams;
  private final ServiceHealth health;
  private final Optional<ServiceApi> api;
  private final Deliverer deliverer;
  private @Nullable HttpServers servers;

  /**
   * A service that has not started.
   *
   * @throws IllegalArgumentException naming the file of tokens or certificates that cannot be used
   */
  public Service(Settings settings) {
    this(settings, Optional.empty());
  }

  /**
   * A service that has not started.
   *
   * @param code stands once for a token of the API; empty for none
   */
  public Service(Settings settings, Optional<OneTimeCode> code) {
    operation = settings.operation();
    telemetry = new Telemetry(Version.text(), operation.collector().map(Service::collector));
    registry = new Registry(new RegistrySettings(settings.schemaRegistry().values()));
    contact = new RegistryContact(registry::answers);
    InstantSource clock = InstantSource.system();
    StreamHealth streamHealth = new StreamHealth(clock);
    PrivetMetrics metrics = new PrivetMetrics(telemetry.registry());
    reference = new LiveReference(metrics, clock);
    folder = new ReferenceFolder(settings.reference(), referenceHashes(settings), reference);
    topic =
        new ReferenceTopic(
            settings.kafka().values(),
            settings.topics().reference(),
            registry.referenceReader(),
            reference);
    Properties properties = StreamsProperties.of(settings);
    Topology topology =
        PrivetTopology.build(
            parts(settings, reference, registry, metrics, streamHealth, clock), properties);
    streams = new PrivetStreams(topology, properties, streamHealth, metrics, clock);
    health = new ServiceHealth(streams, reference, contact);
    deliverer = DeliverCommand.deliverer(settings, registry, metrics);
    api =
        operation.api().isOn()
            ? operation
                .tokens()
                .map(
                    tokens ->
                        new ServiceApi(
                            settings,
                            tokens,
                            code,
                            registry,
                            reference,
                            health::ready,
                            deliverer::health,
                            topology.describe().toString(),
                            metrics))
            : Optional.empty();
  }

  /**
   * The reference data of the files that the settings name.
   *
   * @throws io.privet.config.SettingsException with every fault of the files
   */
  public static Reference reference(Settings settings) {
    return ReferenceTimeline.of(
            ReferenceFolder.read(settings.reference(), referenceHashes(settings)))
        .at(0);
  }

  /**
   * Listens for questions about health and metrics, loads the reference data, from the files and
   * from the whole of its topic, and then starts to process; what comes of it is told by {@link
   * #streams}. Waits for the topic as long as it takes, or until this is closed. Alerts of before
   * are delivered meanwhile.
   *
   * @throws io.privet.config.SettingsException with every fault of the files
   * @throws IllegalStateException when the topics of delivery do not fit each other
   */
  public void start() {
    deliverer.start();
    servers =
        HttpServers.start(
            operation,
            routing -> {
              health.routes().register(routing);
              new MetricsRoute(telemetry::scrape).register(routing);
            },
            routing -> {
              api.ifPresent(each -> each.register(routing));
              ConsoleRoutes.register(routing);
            });
    api.ifPresent(ServiceApi::start);
    contact.start();
    folder.start();
    topic.start();
    if (topic.awaitFirstLoad()) {
      streams.start();
    }
  }

  /** The reference data in force. */
  public LiveReference reference() {
    return reference;
  }

  /** What it measures of itself. */
  public Telemetry telemetry() {
    return telemetry;
  }

  /** The running topology. */
  public PrivetStreams streams() {
    return streams;
  }

  @Override
  public void close() {
    contact.close();
    api.ifPresent(ServiceApi::close);
    folder.close();
    topic.close();
    streams.close();
    deliverer.close();
    registry.close();
    if (servers != null) {
      servers.close();
    }
    telemetry.close();
  }

  /** Where measurements are sent to. */
  static Telemetry.Collector collector(Operation.Collector collector) {
    return new Telemetry.Collector(collector.url(), collector.interval());
  }

  private static TopologyParts parts(
      Settings settings,
      LiveReference reference,
      Registry registry,
      PrivetMetrics metrics,
      StreamHealth health,
      InstantSource clock) {
    PrivacyKeys keys = keys(settings);
    return new TopologyParts(
        settings.sources().stream()
            .collect(
                Collectors.toMap(
                    Settings.Source::topic,
                    source ->
                        new TopologyParts.Source(
                            source
                                .format()
                                .adapter(source.rules())
                                .orElseGet(registry::sourceAdapter),
                            source.tenant()))),
        settings.eventTimes(),
        () -> new Extractor(keys, settings.privacy().principals()),
        () -> new ValueHash(keys),
        reference::at,
        new DetectionEngine(Detectors.create(settings.thresholds(), settings.modes())),
        new CampaignBook(CampaignSettings.DEFAULT),
        new SourceWatch(settings.thresholds(), settings.modes()),
        new AlertBook(
            settings.alerting(),
            finding -> reference.at(finding.time().toEpochMilli()).sensitivity(finding.target())),
        Advisor.load()::advise,
        registry.alerts(),
        registry.findings(),
        registry.deadLetters(),
        new OutputTopics(
            settings.topics().alerts(),
            settings.topics().alertHistory(),
            settings.topics().deadLetters(),
            Optional.of(settings.topics().findings())),
        metrics,
        health,
        clock,
        new TopologyParts.Commands(
            settings.topics().commands(), registry.commands().deserializer()));
  }

  /** How what owners register becomes keyed hashes. */
  public static ReferenceHashes referenceHashes(Settings settings) {
    return ReferenceHashes.of(keys(settings));
  }

  /** The keys that the settings name. */
  static PrivacyKeys keys(Settings settings) {
    return new PrivacyKeys(settings.privacy().partitionKey().bytes(), settings.privacy().key());
  }
}
