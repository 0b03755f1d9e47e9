package io.privet.config;

import io.privet.alerting.AlertingSettings;
import io.privet.detect.DetectorModes;
import io.privet.detect.ThresholdValues;
import io.privet.extract.KeyRing;
import io.privet.extract.NamePolicy;
import io.privet.ingest.EventTimeBounds;
import io.privet.ingest.SourceFormat;
import io.privet.ingest.SourceRules;
import io.privet.model.Secret;
import io.privet.notify.NotifySettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the service, described in {@code docs/settings.md}.
 *
 * @param applicationId consumer group and prefix of the internal topics
 * @param stateDirectory folder of the local state
 * @param kafka properties of every Kafka client, under Kafka's own names
 * @param schemaRegistry properties of the registry client and the Avro serializers, under
 *     Confluent's own names
 * @param sources topics with audit records; never empty
 * @param notifications who is told of alerts, and how
 * @param stated all of them as texts, without secrets
 */
public record Settings(
    String applicationId,
    Path stateDirectory,
    ClientProperties kafka,
    ClientProperties schemaRegistry,
    Stream stream,
    List<Source> sources,
    Topics topics,
    EventTimeBounds eventTimes,
    Privacy privacy,
    ReferencePaths reference,
    ThresholdValues thresholds,
    DetectorModes modes,
    AlertingSettings alerting,
    NotifySettings notifications,
    Operation operation,
    List<StatedSetting> stated) {
  public Settings {
    stated = List.copyOf(stated);
    sources = List.copyOf(sources);
  }

  /**
   * How the stream is processed.
   *
   * @param cacheBytes memory of an instance in which state changes gather, bytes
   */
  public record Stream(
      int threads, ProcessingGuarantee guarantee, int standbyReplicas, long cacheBytes) {}

  /**
   * A topic with audit records.
   *
   * @param tenant owner of records that name none
   * @param rules which fields of the records tell whose they are
   */
  public record Source(String topic, SourceFormat format, String tenant, SourceRules rules) {
    /** A topic in the format's own rules. */
    public Source(String topic, SourceFormat format, String tenant) {
      this(topic, format, tenant, SourceRules.DEFAULT);
    }
  }

  /** Names of the topics that Privet writes, and of those in which people tell it something. */
  public record Topics(
      String alerts,
      String alertHistory,
      String findings,
      String commands,
      String deliveries,
      String reference,
      String deadLetters) {}

  /**
   * How identities become hashes.
   *
   * @param principals how principals are named in alerts
   * @param key makes the pseudonyms; a ring, so that it can be rotated
   * @param partitionKey names state and partitions
   */
  public record Privacy(NamePolicy principals, KeyRing key, Secret partitionKey) {}

  /**
   * Where reference data lies.
   *
   * @param directory folder of {@link ReferenceFiles}
   * @param baselines file of {@link BaselinesFile}
   * @param pollInterval time between two looks whether they have changed
   */
  public record ReferencePaths(
      Optional<Path> directory, Optional<Path> baselines, Duration pollInterval) {}

  /**
   * The settings of a YAML file, with the overrides of the environment.
   *
   * @throws SettingsException with everything that is wrong with them
   */
  public static Settings load(Path file, Map<String, String> environment) {
    return new SettingsLoader(file, environment).load();
  }
}
