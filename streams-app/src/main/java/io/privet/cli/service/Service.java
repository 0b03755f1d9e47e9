package io.privet.cli.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.privet.advise.Advisor;
import io.privet.alerting.AlertBook;
import io.privet.config.BaselinesFile;
import io.privet.config.ReferenceFiles;
import io.privet.config.Settings;
import io.privet.detect.DetectionEngine;
import io.privet.detect.Detectors;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.campaign.CampaignSettings;
import io.privet.extract.Extractor;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.extract.ValueHash;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Reference;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import io.privet.stream.OutputTopics;
import io.privet.stream.PrivetStreams;
import io.privet.stream.PrivetTopology;
import io.privet.stream.StreamHealth;
import io.privet.stream.StreamsProperties;
import io.privet.stream.TopologyParts;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** All parts of the service put together: its stream, and its connection to the registry. */
public final class Service implements AutoCloseable {
  private final Registry registry;
  private final PrivetStreams streams;

  /**
   * A service that has not started.
   *
   * @param reference what owners have registered, and learned baselines
   * @param meters receives what the service measures of itself
   */
  public Service(Settings settings, Reference reference, MeterRegistry meters) {
    registry = new Registry(new RegistrySettings(settings.schemaRegistry().values()));
    InstantSource clock = InstantSource.system();
    StreamHealth health = new StreamHealth(clock);
    PrivetMetrics metrics = new PrivetMetrics(meters);
    Properties properties = StreamsProperties.of(settings);
    streams =
        new PrivetStreams(
            PrivetTopology.build(
                parts(settings, reference, registry, metrics, health, clock), properties),
            properties,
            health,
            metrics,
            clock);
  }

  /**
   * The reference data that the settings name.
   *
   * @throws io.privet.config.SettingsException with every fault of the files
   */
  public static Reference reference(Settings settings) {
    Pseudonyms pseudonyms = new Pseudonyms(keys(settings), settings.privacy().principals());
    Reference registered =
        settings
            .reference()
            .directory()
            .map(
                folder ->
                    ReferenceFiles.load(
                        folder, (tenant, principal) -> pseudonyms.of(tenant, principal).key()))
            .orElse(Reference.NONE);
    return settings
        .reference()
        .baselines()
        .map(file -> registered.withBaselines(BaselinesFile.read(file)))
        .orElse(registered);
  }

  /** Starts to process; what comes of it is told by {@link #streams}. */
  public void start() {
    streams.start();
  }

  /** The running topology. */
  public PrivetStreams streams() {
    return streams;
  }

  @Override
  public void close() {
    streams.close();
    registry.close();
  }

  private static TopologyParts parts(
      Settings settings,
      Reference reference,
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
        () -> reference,
        new DetectionEngine(Detectors.create(settings.thresholds(), settings.modes())),
        new CampaignBook(CampaignSettings.DEFAULT),
        new AlertBook(settings.alerting(), reference::sensitivity),
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
        clock);
  }

  private static PrivacyKeys keys(Settings settings) {
    return new PrivacyKeys(
        settings.privacy().partitionKey().bytes(), settings.privacy().key().bytes());
  }
}
