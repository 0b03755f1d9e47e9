package io.privet.serde;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Settings of the schema registry, as users of Confluent's client know them: every key of that
 * client after {@code schema.registry.}, such as {@code schema.registry.url}, {@code
 * schema.registry.basic.auth.user.info} or {@code schema.registry.ssl.truststore.location}.
 */
public final class RegistrySettings {
  private static final String PREFIX = "schema.registry.";
  private static final String URL = "url";
  private static final String BEARER_SOURCE = "bearer.auth.credentials.source";

  /** Modes that Confluent's client 7.9 builds on classes that Kafka 4 no longer has. */
  private static final Set<String> UNLINKED_BEARER_SOURCES =
      Set.of("OAUTHBEARER", "SASL_OAUTHBEARER_INHERIT");

  /** Settings that the client takes as numbers only, and not as text. */
  private static final Set<String> LONGS =
      Set.of(
          "missing.id.cache.ttl.sec",
          "missing.version.cache.ttl.sec",
          "missing.schema.cache.ttl.sec");

  private static final String MISSING_CACHE_SIZE = "missing.cache.size";
  private static final int CACHED_SCHEMAS = 1_000;

  /**
   * Without the first two, an unknown id is looked up again for every record that carries it. With
   * the client's own time-outs of a minute, a registry that swallows packets would hold a stream
   * thread for longer than Kafka lets it be silent.
   */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "missing.id.cache.ttl.sec",
          "60",
          MISSING_CACHE_SIZE,
          "10000",
          "http.connect.timeout.ms",
          "2000",
          "http.read.timeout.ms",
          "3000");

  private final Map<String, String> settings;

  /**
   * Settings whose keys may carry the prefix or leave it out.
   *
   * @throws IllegalArgumentException naming every problem, one a line
   */
  public RegistrySettings(Map<String, String> settings) {
    List<String> problems = problems(settings);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    this.settings = new TreeMap<>(DEFAULTS);
    this.settings.putAll(bare(settings));
  }

  /** What keeps these settings from being used, one sentence each; empty when nothing does. */
  public static List<String> problems(Map<String, String> settings) {
    Map<String, String> bare = bare(settings);
    List<String> problems = new ArrayList<>();
    if (bare.getOrDefault(URL, "").isBlank()) {
      problems.add(
          PREFIX + URL + " was absent but must name the schema registry, as in http://host:8081");
    }
    String source = bare.getOrDefault(BEARER_SOURCE, "");
    if (UNLINKED_BEARER_SOURCES.contains(source)) {
      problems.add(
          (PREFIX + BEARER_SOURCE + " was " + source)
              + " but Confluent's client cannot use it with this version of Kafka; use"
              + " STATIC_TOKEN, CUSTOM or basic authentication");
    }
    bare.forEach(
        (key, value) -> {
          if ((LONGS.contains(key) || key.equals(MISSING_CACHE_SIZE)) && !isCount(value)) {
            problems.add(PREFIX + key + " must be a whole number of at most nine digits");
          }
        });
    return problems;
  }

  /** A client of the registry; connects on first use. */
  SchemaRegistryClient connect() {
    return SchemaRegistryClientFactory.newClient(
        List.of(settings.getOrDefault(URL, "").trim().split("\\s*,\\s*")),
        CACHED_SCHEMAS,
        List.of(new AvroSchemaProvider()),
        clientSettings(),
        requestHeaders());
  }

  /** Settings as the client and its serializers take them, with what Privet lays down. */
  Map<String, Object> clientSettings() {
    Map<String, Object> typed = new HashMap<>();
    settings.forEach((key, value) -> typed.put(clientKey(key), typed(key, value)));
    typed.put("specific.avro.reader", true);
    // Rules of a schema can copy records as they are to a topic of their own.
    typed.put("rule.service.loader.enable", false);
    return typed;
  }

  @Override
  public String toString() {
    return "RegistrySettings" + settings.keySet();
  }

  private Map<String, String> requestHeaders() {
    String prefix = "request.header.";
    Map<String, String> headers = new HashMap<>();
    settings.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            headers.put(key.substring(prefix.length()), value);
          }
        });
    return headers;
  }

  private static Map<String, String> bare(Map<String, String> settings) {
    Map<String, String> bare = new TreeMap<>();
    settings.forEach(
        (key, value) ->
            bare.put(key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key, value));
    return bare;
  }

  private static String clientKey(String key) {
    return key.equals(URL) || key.startsWith("ssl.") ? PREFIX + key : key;
  }

  private static Object typed(String key, String value) {
    if (LONGS.contains(key)) {
      return Long.valueOf(value.trim());
    }
    return key.equals(MISSING_CACHE_SIZE) ? Integer.valueOf(value.trim()) : value;
  }

  private static boolean isCount(String value) {
    return value.trim().matches("\\d{1,9}");
  }
}
