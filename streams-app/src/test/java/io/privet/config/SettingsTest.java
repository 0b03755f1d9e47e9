package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.alerting.AlertingSettings;
import io.privet.alerting.ScoreWeights;
import io.privet.detect.Detectors;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import io.privet.extract.Pseudonyms;
import io.privet.ingest.EventTimeBounds;
import io.privet.ingest.SourceFormat;
import io.privet.ingest.SourceRules;
import io.privet.model.RiskCategory;
import io.privet.model.Sensitivity;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
  private static final Set<String> BULK_OR_LEAK =
      Set.of("access.bulk-read", "leakage.output-disclosure");

  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final String REQUIRED =
      """
      kafka.bootstrap.servers: localhost:9092
      schema.registry.url: http://localhost:8081
      privacy: {key: %s, partition-key: %s}
      """
          .formatted(KEY, KEY);

  @TempDir private Path folder;

  @Test
  void standsAtItsDefaultsWhereNothingIsSaid() throws IOException {
    Settings settings = load(REQUIRED, Map.of());

    assertEquals("privet", settings.applicationId());
    assertEquals(Path.of("/var/lib/privet"), settings.stateDirectory());
    assertEquals(Map.of("bootstrap.servers", "localhost:9092"), settings.kafka().values());
    assertEquals(
        Map.of("url", "http://localhost:8081", "schema.registry.url", "http://localhost:8081"),
        settings.schemaRegistry().values());
    assertEquals(
        new Settings.Stream(2, ProcessingGuarantee.EXACTLY_ONCE_V2, 1, 67_108_864),
        settings.stream());
    assertEquals(
        List.of(
            new Settings.Source("ai.model-interactions", SourceFormat.AVRO, "default"),
            new Settings.Source("ai.data-accesses", SourceFormat.AVRO, "default")),
        settings.sources());
    assertEquals(
        new Settings.Topics(
            "privet.alerts",
            "privet.alert-history",
            "privet.findings",
            "privet.commands",
            "privet.deliveries",
            "privet.reference",
            "privet.dead-letters"),
        settings.topics());
    assertEquals(
        new EventTimeBounds(Duration.ofMinutes(10), Duration.ofDays(90)), settings.eventTimes());
    assertEquals(Pseudonyms.Display.PSEUDONYM, settings.privacy().principals().otherwise());
    assertArrayEquals(
        KEY.getBytes(StandardCharsets.US_ASCII), settings.privacy().partitionKey().bytes());
    assertEquals(
        new Settings.ReferencePaths(Optional.empty(), Optional.empty(), Duration.ofSeconds(10)),
        settings.reference());
    assertEquals(AlertingSettings.DEFAULT.gap(), settings.alerting().gap());
    assertEquals(Operation.OFF, settings.operation());
  }

  @Test
  void readsWhatTheFileSays() throws IOException {
    Settings settings =
        load(
            REQUIRED
                + """
                application-id: hedge
                kafka: {security.protocol: SASL_SSL, linger.ms: 05}
                stream: {threads: 8, processing-guarantee: at_least_once, cache-size: 1GiB}
                sources:
                  - {topic: gateway, format: privet-json, tenant: acme}
                  - topic: audit
                  - topic: proxy
                    format: litellm
                    principal-fields: end_user, metadata.user
                    tenant-fields: metadata.team
                topics.alerts: alarms
                ingest: {max-age: 0s, max-ahead: PT1H}
                privacy.principals: plain
                reference: {directory: /etc/privet/reference, baselines: b.json}
                alerting: {gap: 90m}
                ops: {host: 0.0.0.0, port: 9404}
                api: {port: 8443, tokens: tokens, tls: {certificate: chain.pem, key: key.pem}}
                metrics.otlp: {url: "http://collector:4318/v1/metrics", interval: 10s}
                """,
            Map.of());

    assertEquals("hedge", settings.applicationId());
    assertEquals(
        Map.of(
            "bootstrap.servers",
            "localhost:9092",
            "security.protocol",
            "SASL_SSL",
            "linger.ms",
            "05"),
        settings.kafka().values());
    assertEquals(
        new Settings.Stream(8, ProcessingGuarantee.AT_LEAST_ONCE, 1, 1_073_741_824),
        settings.stream());
    assertEquals(
        List.of(
            new Settings.Source("gateway", SourceFormat.PRIVET_JSON, "acme"),
            new Settings.Source("audit", SourceFormat.AVRO, "default"),
            new Settings.Source(
                "proxy",
                SourceFormat.LITELLM,
                "default",
                new SourceRules(List.of("end_user", "metadata.user"), List.of("metadata.team")))),
        settings.sources());
    assertEquals("alarms", settings.topics().alerts());
    assertEquals(new EventTimeBounds(Duration.ofHours(1), Duration.ZERO), settings.eventTimes());
    assertEquals(Pseudonyms.Display.PLAIN, settings.privacy().principals().otherwise());
    assertEquals(
        new Settings.ReferencePaths(
            Optional.of(Path.of("/etc/privet/reference")),
            Optional.of(Path.of("b.json")),
            Duration.ofSeconds(10)),
        settings.reference());
    assertEquals(Duration.ofMinutes(90), settings.alerting().gap());
    assertEquals(
        new Operation(
            new Operation.Listener("0.0.0.0", 9404),
            new Operation.Listener("127.0.0.1", 8443),
            Optional.of(Path.of("tokens")),
            Optional.of(new Operation.Tls.Pem(Path.of("chain.pem"), Path.of("key.pem"))),
            Optional.of(
                new Operation.Collector(
                    URI.create("http://collector:4318/v1/metrics"), Duration.ofSeconds(10)))),
        settings.operation());
  }

  @Test
  void letsTheEnvironmentOverrideTheFile() throws IOException {
    Settings settings =
        load(
            REQUIRED + "ingest.max-age: 30d\nsources: [{topic: gateway, tenant: acme}]",
            Map.of(
                "PRIVET_INGEST_MAX_AGE", "7d",
                "PRIVET_KAFKA_SECURITY_PROTOCOL", "SSL",
                "PRIVET_SCHEMA_REGISTRY_URL", "https://registry",
                "PRIVET_SOURCES_0_FORMAT", "privet-json",
                "PRIVET_APPLICATION_ID", " ",
                "PATH", "/bin"));

    assertEquals(Duration.ofDays(7), settings.eventTimes().maxAge());
    assertEquals("SSL", settings.kafka().values().get("security.protocol"));
    assertEquals("https://registry", settings.schemaRegistry().values().get("url"));
    assertEquals(
        List.of(new Settings.Source("gateway", SourceFormat.PRIVET_JSON, "acme")),
        settings.sources());
    assertEquals("privet", settings.applicationId());
  }

  @Test
  void readsTheThresholdsThatDetectorsDeclare() throws IOException {
    Threshold coverage =
        Detectors.create(ThresholdValues.DEFAULTS).stream()
            .filter(detector -> detector.spec().id().equals("access.bulk-read"))
            .flatMap(detector -> detector.spec().thresholds().stream())
            .filter(threshold -> threshold.name().equals("coverage"))
            .findFirst()
            .orElseThrow();

    Settings changed = load(REQUIRED + "detect: {access.bulk-read: {coverage: 0.75}}", Map.of());
    Settings standard = load(REQUIRED, Map.of());

    assertEquals(0.75, changed.thresholds().of("access.bulk-read", coverage));
    assertEquals(coverage.defaultValue(), standard.thresholds().of("access.bulk-read", coverage));
  }

  @Test
  void readsTheModesOfDetectors() throws IOException {
    Settings settings =
        load(
            REQUIRED
                + "detect: {access.bulk-read: {mode: shadow}, leakage.output-disclosure: {mode: off}}",
            Map.of());

    assertEquals(
        List.of("access.bulk-read"),
        settings.alerting().shadowed().stream().filter(BULK_OR_LEAK::contains).toList());
    assertEquals(
        List.of("access.bulk-read"),
        Detectors.create(settings.thresholds(), settings.modes()).stream()
            .map(detector -> detector.spec().id())
            .filter(BULK_OR_LEAK::contains)
            .toList());
  }

  @Test
  void weighsRiskCategoriesAndSensitivities() throws IOException {
    Settings settings =
        load(
            REQUIRED
                + "alerting: {weight: {category: {data-management: 2}, sensitivity: {high: 0}}}",
            Map.of());

    ScoreWeights weights = settings.alerting().weights();
    assertEquals(2, weights.of(RiskCategory.DATA_MANAGEMENT));
    assertEquals(0, weights.of(RiskCategory.MEMORIZATION_AND_LEAKAGE));
    assertEquals(0, weights.of(Sensitivity.HIGH));
    assertEquals(-1, weights.of(Sensitivity.LOW));
  }

  @Test
  void asksWhoActedWhereTheFormatDoesNotSay() {
    SettingsException refusal =
        assertThrows(
            SettingsException.class,
            () -> load(REQUIRED + "sources: [{topic: spans, format: opentelemetry}]", Map.of()));

    assertEquals(
        List.of(
            "sources[0].principal-fields is missing but must name the attributes that tell who"
                + " acted, as opentelemetry has none of its own"),
        refusal.problems());
  }

  @Test
  void readsASecretFromAFileWithoutTheLineBreakAtItsEnd() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), KEY + "\r\n");

    Settings settings = load(REQUIRED, Map.of("PRIVET_PRIVACY_PARTITION_KEY", "file:" + key));

    assertArrayEquals(
        KEY.getBytes(StandardCharsets.US_ASCII), settings.privacy().partitionKey().bytes());
  }

  @Test
  void listsAllProblemsAtOnceWithTheNearestKeyOfAnUnknownOne() {
    assertEquals(
        List.of(
            "PRIVET_INGEST_MAXAGE is the variable of no setting; the nearest is"
                + " PRIVET_INGEST_MAX_AGE",
            "aplication-id is no setting; the nearest is application-id",
            "sources[0].topik is no setting; the nearest is sources[0].topic",
            "detect.access.bulk-read.cover is no setting; the nearest is"
                + " detect.access.bulk-read.coverage",
            "kafka.state.dir must be given as state-directory",
            "kafka.errors.dead.letter.queue.topic.name must be left out, as Kafka would copy"
                + " refused records with their content",
            "kafka.bootstrap.servers is missing but must be text that is not blank",
            "schema.registry.url is missing but must be text that is not blank",
            "stream.threads was 'many' but must be an integer from 1 to 256",
            "topics.alerts was 'my alerts' but must be 1 to 249 letters, digits, dots, underscores"
                + " or hyphens",
            "ingest.max-age was '30' but must be a duration such as 30s, 10m, 6h or 90d",
            "privacy.principals was 'hidden' but must be one of plain, pseudonym, sealed",
            "privacy.key must be a secret of at least 32 bytes, a key ring, or file: and the path of a"
                + " file with one",
            "privacy.partition-key is missing but must be a secret of at least 32 bytes, or file:"
                + " and the path of a file with one",
            "alerting.gap was '0s' but must be a duration above zero such as 30s, 10m, 6h or 90d",
            "sources[0].topic is missing but must be 1 to 249 letters, digits, dots, underscores"
                + " or hyphens",
            "sources[0].format was 'xml' but must be one of avro, privet-json, litellm, opentelemetry,"
                + " bedrock, cloudtrail"),
        problems(
            """
            aplication-id: x
            kafka: {state.dir: /tmp, errors.dead.letter.queue.topic.name: dead}
            stream: {threads: many}
            sources: [{topik: a, format: xml}]
            topics: {alerts: my alerts}
            ingest: {max-age: 30}
            privacy: {principals: hidden, key: short-secret}
            alerting: {gap: 0s}
            detect: {access.bulk-read: {cover: 1}}
            """,
            Map.of("PRIVET_INGEST_MAXAGE", "1d")));
  }

  @Test
  void refusesOneTopicAsTwoSources() {
    assertEquals(
        List.of("sources[1].topic was 'a' but must be another than those before"),
        problems(REQUIRED + "sources: [{topic: a}, {topic: a}]", Map.of()));
  }

  @Test
  void refusesAKeyThatIsGivenTwice() {
    assertEquals(
        List.of("ingest.max-age is given twice but must be given once"),
        problems(REQUIRED + "ingest: {max-age: 1d}\ningest.max-age: 2d", Map.of()));
  }

  @Test
  void refusesAListWhereAClientTakesOneText() {
    assertEquals(
        List.of(
            "kafka.client.id[0] must be one text under the client's own name for it",
            "kafka.client.id[1] must be one text under the client's own name for it"),
        problems(REQUIRED + "kafka.client.id: [a, b]", Map.of()));
  }

  @Test
  void refusesBearerTokensThatTheRegistryClientCannotFetch() {
    assertEquals(
        List.of(
            "schema.registry.bearer.auth.credentials.source was 'OAUTHBEARER' but must be"
                + " STATIC_TOKEN, as this registry client cannot fetch tokens"),
        problems(
            REQUIRED + "schema.registry.bearer.auth.credentials.source: OAUTHBEARER", Map.of()));
  }

  @Test
  void refusesASecretFileThatIsNotThere() {
    assertEquals(
        List.of(
            "privacy.key must be a secret of at least 32 bytes, a key ring, or file: and the path of a"
                + " file with one"),
        problems(REQUIRED, Map.of("PRIVET_PRIVACY_KEY", "file:/nowhere/privet-key-of-32-bytes")));
  }

  @Test
  void refusesAFileThatIsNotYaml() {
    assertEquals(
        List.of(folder.resolve("privet.yaml") + " line 2, column 2: must be YAML"),
        problems("privacy: {key: secret\n}}", Map.of()));
    assertEquals(
        List.of(folder.resolve("privet.yaml") + " must hold settings by name"),
        problems("- a\n- b", Map.of()));
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Path missing = folder.resolve("none.yaml");

    SettingsException refusal =
        assertThrows(SettingsException.class, () -> Settings.load(missing, Map.of()));

    assertEquals(List.of(missing + " could not be read: NoSuchFileException"), refusal.problems());
  }

  @Test
  void readsARingOfKeysAndHowEachTenantIsNamed() throws IOException {
    Path ring = folder.resolve("pseudonym.ring");
    Files.writeString(ring, "privet-key-ring-1\nk1 - " + "A".repeat(43) + "\n");
    String responders = "privet-responder-public-1 on-call " + "A".repeat(43);

    Settings settings =
        load(
            REQUIRED,
            Map.of(
                "PRIVET_PRIVACY_KEY",
                "file:" + ring,
                "PRIVET_PRIVACY_TENANT_PRINCIPALS",
                "acme=sealed, beta=plain",
                "PRIVET_PRIVACY_RESPONDER_KEY",
                responders));

    assertEquals(1, settings.privacy().key().size());
    assertEquals(
        Map.of("acme", Pseudonyms.Display.SEALED, "beta", Pseudonyms.Display.PLAIN),
        settings.privacy().principals().byTenant());
    assertEquals("on-call", settings.privacy().principals().responders().orElseThrow().id());
  }

  @Test
  void refusesToSealToNobody() {
    SettingsException refusal =
        assertThrows(
            SettingsException.class,
            () -> load(REQUIRED, Map.of("PRIVET_PRIVACY_PRINCIPALS", "sealed")));

    assertEquals(
        List.of("privacy.responder-key is missing but must be given where principals are sealed"),
        refusal.problems());
  }

  @Test
  void neverPrintsASecret() throws IOException {
    Settings settings = load(REQUIRED + "kafka.sasl.jaas.config: hush-hush", Map.of());

    assertFalse(settings.toString().contains(KEY), "key");
    assertFalse(settings.toString().contains("hush-hush"), "client property");
    assertEquals("****", settings.privacy().key().toString());
    assertEquals("[bootstrap.servers, sasl.jaas.config]", settings.kafka().toString());
  }

  private Settings load(String yaml, Map<String, String> environment) throws IOException {
    return Settings.load(Files.writeString(folder.resolve("privet.yaml"), yaml), environment);
  }

  private List<String> problems(String yaml, Map<String, String> environment) {
    return assertThrows(SettingsException.class, () -> load(yaml, environment)).problems();
  }
}
