package io.privet.config;

import static io.privet.config.SettingTypes.DURATION;
import static io.privet.config.SettingTypes.KAFKA_NAME;
import static io.privet.config.SettingTypes.NAMES;
import static io.privet.config.SettingTypes.PATH;
import static io.privet.config.SettingTypes.POSITIVE_DURATION;
import static io.privet.config.SettingTypes.SIZE;
import static io.privet.config.SettingTypes.TEXT;
import static io.privet.config.SettingTypes.choice;
import static io.privet.config.SettingTypes.choices;
import static io.privet.config.SettingTypes.integer;
import static io.privet.config.SettingTypes.keyRing;
import static io.privet.config.SettingTypes.responderKey;
import static io.privet.config.SettingTypes.secret;

import io.privet.alerting.AlertingSettings;
import io.privet.extract.KeyRing;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.extract.ResponderKey;
import io.privet.ingest.EventTimeBounds;
import io.privet.ingest.SourceFormat;
import io.privet.model.EventHeader;
import io.privet.model.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every setting of the service. Keys are a contract: they are never given another meaning. */
final class KnownSettings {
  static final Setting<String> APPLICATION_ID =
      Setting.of(
          "application-id",
          KAFKA_NAME,
          "name",
          "privet",
          "Names the consumer group and, in front of their own names, the internal topics. With"
              + " another one the service starts anew.");
  static final Setting<Path> STATE_DIRECTORY =
      Setting.of(
          "state-directory",
          PATH,
          "folder",
          Path.of("/var/lib/privet"),
          "Holds the local copy of the state; rebuilt from Kafka when it is lost.");

  static final Setting<String> BOOTSTRAP_SERVERS =
      Setting.required(
          "kafka.bootstrap.servers",
          TEXT,
          "addresses",
          "Brokers to begin with: host:port, with commas between.");
  static final Setting<String> REGISTRY_URL =
      Setting.required(
          "schema.registry.url", TEXT, "addresses", "Schema registry: URLs, with commas between.");

  static final Setting<Integer> STREAM_THREADS =
      Setting.of(
          "stream.threads",
          integer(1, 256),
          "threads",
          2,
          "Threads that process; more than there are partitions are idle.");
  static final Setting<ProcessingGuarantee> PROCESSING_GUARANTEE =
      Setting.of(
          "stream.processing-guarantee",
          choice(ProcessingGuarantee.class),
          "name",
          ProcessingGuarantee.EXACTLY_ONCE_V2,
          "How often a record takes effect inside Kafka. With at-least-once, counters may be too"
              + " high after a crash.");
  static final Setting<Integer> STANDBY_REPLICAS =
      Setting.of(
          "stream.standby-replicas",
          integer(0, 8),
          "copies",
          1,
          "Warm copies of the state on other instances, so that a lost instance is replaced"
              + " quickly.");
  static final Setting<Long> CACHE_SIZE =
      Setting.of(
          "stream.cache-size",
          SIZE,
          "bytes",
          64L << 20,
          "Memory of an instance in which state changes gather before they are written.");

  static final Setting<String> SOURCE_TOPIC =
      Setting.required(
          "sources[].topic",
          KAFKA_NAME,
          "name",
          "Topic with audit records. Without any source: ai.model-interactions and"
              + " ai.data-accesses, both avro.");
  static final Setting<SourceFormat> SOURCE_FORMAT =
      Setting.of(
          "sources[].format",
          choice(SourceFormat.class),
          "name",
          SourceFormat.AVRO,
          "Format of its records.");
  static final Setting<String> SOURCE_TENANT =
      Setting.of(
          "sources[].tenant",
          TEXT,
          "name",
          EventHeader.DEFAULT_TENANT,
          "Owner of records that name none.");
  static final Setting<List<String>> SOURCE_PRINCIPAL_FIELDS =
      Setting.optional(
          "sources[].principal-fields",
          NAMES,
          "names",
          "Fields of the record that tell who acted, with commas between; the first that says"
              + " something counts. When absent, those of the format's page.");
  static final Setting<List<String>> SOURCE_TENANT_FIELDS =
      Setting.optional(
          "sources[].tenant-fields",
          NAMES,
          "names",
          "Fields of the record that tell its owner, in the same way.");

  static final Setting<String> ALERTS = topic("alerts", "Current state of each alert; compacted.");
  static final Setting<String> ALERT_HISTORY =
      topic("alert-history", "Every state that an alert had; kept 90 days.");
  static final Setting<String> FINDINGS =
      topic("findings", "Findings behind the alerts, for analysts.");
  static final Setting<String> COMMANDS = topic("commands", "What people did about alerts.");
  static final Setting<String> DELIVERIES =
      topic("deliveries", "Ledger of notifications; compacted.");
  static final Setting<String> REFERENCE =
      topic("reference", "What owners have registered, and learned baselines; compacted.");
  static final Setting<String> DEAD_LETTERS =
      topic("dead-letters", "Where and why records were refused, without their content.");

  static final Setting<Duration> MAX_AHEAD =
      Setting.of(
          "ingest.max-ahead",
          DURATION,
          "event time",
          EventTimeBounds.DEFAULT_MAX_AHEAD,
          "How far an event may lie ahead of the receipt of its record; beyond, the record is"
              + " refused.");
  static final Setting<Duration> MAX_AGE =
      Setting.of(
          "ingest.max-age",
          DURATION,
          "event time",
          EventTimeBounds.DEFAULT_MAX_AGE,
          "How far an event may lie before the receipt of its record; beyond, the record is"
              + " refused. 0s for no bound.");

  static final Setting<Pseudonyms.Display> PRINCIPALS =
      Setting.of(
          "privacy.principals",
          choice(Pseudonyms.Display.class),
          "name",
          Pseudonyms.Display.PSEUDONYM,
          "How principals are named in alerts.");
  static final Setting<Map<String, Pseudonyms.Display>> TENANT_PRINCIPALS =
      Setting.optional(
          "privacy.tenant-principals",
          choices(Pseudonyms.Display.class),
          "names",
          "The same for single tenants: acme=sealed, beta=plain.");
  static final Setting<ResponderKey> RESPONDER_KEY =
      Setting.optional(
          "privacy.responder-key",
          responderKey(),
          "public key",
          "To whom sealed names are sealed (privacy.md).");
  static final Setting<KeyRing> PRIVACY_KEY =
      Setting.required(
          "privacy.key",
          keyRing(),
          "secret",
          "Makes the pseudonyms; as a ring, it can be rotated (privacy.md). With another secret,"
              + " every principal gets another pseudonym.");
  static final Setting<Secret> PARTITION_KEY =
      Setting.required(
          "privacy.partition-key",
          secret(PrivacyKeys.MIN_BYTES),
          "secret",
          "Names state and partitions. With another key, nothing of the state is found again.");

  static final Setting<Path> REFERENCE_DIRECTORY =
      Setting.optional(
          "reference.directory",
          PATH,
          "folder",
          "Holds the allow-list, the registered jobs and the training fingerprints"
              + " (formats/reference-files.md).");
  static final Setting<Path> REFERENCE_BASELINES =
      Setting.optional(
          "reference.baselines",
          PATH,
          "file",
          "Holds learned baselines (formats/baselines.md). Without it, detectors use conservative"
              + " defaults.");

  static final Setting<Duration> REFERENCE_POLL_INTERVAL =
      Setting.of(
          "reference.poll-interval",
          POSITIVE_DURATION,
          "wall clock",
          Duration.ofSeconds(10),
          "Time between two looks whether the reference files have changed.");

  static final Setting<Duration> ALERTING_GAP =
      Setting.of(
          "alerting.gap",
          POSITIVE_DURATION,
          "event time",
          AlertingSettings.DEFAULT.gap(),
          "Time without a finding after which an episode is over and its alert is resolved.");
  static final Setting<Duration> ALERTING_UPDATE_INTERVAL =
      Setting.of(
          "alerting.update-interval",
          DURATION,
          "event time",
          AlertingSettings.DEFAULT.updateInterval(),
          "Least time between two updates of an alert whose severity stays as it is.");

  private KnownSettings() {}

  /** Every setting but the thresholds of detectors, in the order of the page. */
  static List<Setting<?>> all() {
    return List.of(
        APPLICATION_ID,
        STATE_DIRECTORY,
        BOOTSTRAP_SERVERS,
        REGISTRY_URL,
        STREAM_THREADS,
        PROCESSING_GUARANTEE,
        STANDBY_REPLICAS,
        CACHE_SIZE,
        SOURCE_TOPIC,
        SOURCE_FORMAT,
        SOURCE_TENANT,
        SOURCE_PRINCIPAL_FIELDS,
        SOURCE_TENANT_FIELDS,
        ALERTS,
        ALERT_HISTORY,
        FINDINGS,
        COMMANDS,
        DELIVERIES,
        REFERENCE,
        DEAD_LETTERS,
        MAX_AHEAD,
        MAX_AGE,
        PRINCIPALS,
        TENANT_PRINCIPALS,
        RESPONDER_KEY,
        PRIVACY_KEY,
        PARTITION_KEY,
        REFERENCE_DIRECTORY,
        REFERENCE_BASELINES,
        REFERENCE_POLL_INTERVAL,
        ALERTING_GAP,
        ALERTING_UPDATE_INTERVAL);
  }

  /** The settings that are no entries of a list. */
  static List<Setting<?>> single() {
    return all().stream().filter(setting -> !setting.isOfList()).toList();
  }

  /** The settings of one entry of {@code sources}. */
  static List<Setting<?>> source(int index) {
    return all().stream()
        .filter(Setting::isOfList)
        .<Setting<?>>map(each -> each.at(index))
        .toList();
  }

  private static Setting<String> topic(String name, String description) {
    return Setting.of("topics." + name, KAFKA_NAME, "name", "privet." + name, description);
  }
}
