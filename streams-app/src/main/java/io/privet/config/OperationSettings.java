package io.privet.config;

import static io.privet.config.SettingTypes.PATH;
import static io.privet.config.SettingTypes.POSITIVE_DURATION;
import static io.privet.config.SettingTypes.TEXT;
import static io.privet.config.SettingTypes.integer;
import static io.privet.config.SettingTypes.secret;

import io.privet.model.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings of health, metrics and API. */
final class OperationSettings {
  private static final String LOOPBACK = "127.0.0.1";
  private static final SettingType<Integer> PORT = integer(0, 65_535);

  private static final SettingType<URI> HTTP_URL =
      SettingType.open("an http or https URL", OperationSettings::httpUrl, URI::toString);

  private static final Setting<String> OPS_HOST =
      Setting.of(
          "ops.host",
          TEXT,
          "name or address",
          LOOPBACK,
          "Interface for health and metrics, which ask for no token: loopback, or a network of the"
              + " platform's own.");
  private static final Setting<Integer> OPS_PORT =
      Setting.of(
          "ops.port",
          PORT,
          "TCP port",
          0,
          "Port for health (/health/live, /health/ready, /health/startup) and metrics (/metrics); 0"
              + " for none.");
  private static final Setting<String> API_HOST =
      Setting.of(
          "api.host", TEXT, "name or address", LOOPBACK, "Interface for the API and the console.");
  private static final Setting<Integer> API_PORT =
      Setting.of(
          "api.port",
          PORT,
          "TCP port",
          0,
          "Port for the API and the console; 0 for none. May be the same as ops.port.");
  private static final Setting<Path> TOKENS =
      Setting.optional(
          "api.tokens",
          PATH,
          "file",
          "Who may use the API: lines that ./privet tokens generate prints. Needed where there is"
              + " an api.port.");
  private static final Setting<Path> CERTIFICATE =
      Setting.optional(
          "api.tls.certificate",
          PATH,
          "PEM file",
          "Certificates of the API's port, its own first, up to one that clients trust.");
  private static final Setting<Path> KEY =
      Setting.optional("api.tls.key", PATH, "PEM file", "The private key to it, in PKCS #8.");
  private static final Setting<Path> KEYSTORE =
      Setting.optional(
          "api.tls.keystore",
          PATH,
          "PKCS #12 file",
          "Certificates and key in one, instead of two PEM files.");
  private static final Setting<Secret> KEYSTORE_PASSWORD =
      Setting.optional("api.tls.keystore-password", secret(1), "secret", "Opens the keystore.");
  private static final Setting<URI> COLLECTOR_URL =
      Setting.optional(
          "metrics.otlp.url",
          HTTP_URL,
          "URL",
          "Endpoint of a collector that metrics are sent to by OTLP, such as"
              + " http://localhost:4318/v1/metrics.");
  private static final Setting<Duration> COLLECTOR_INTERVAL =
      Setting.of(
          "metrics.otlp.interval",
          POSITIVE_DURATION,
          "wall clock",
          Duration.ofMinutes(1),
          "Time between two sendings to the collector.");

  private OperationSettings() {}

  /** Every setting, in the order of the page. */
  static List<Setting<?>> all() {
    return List.of(
        OPS_HOST,
        OPS_PORT,
        API_HOST,
        API_PORT,
        TOKENS,
        CERTIFICATE,
        KEY,
        KEYSTORE,
        KEYSTORE_PASSWORD,
        COLLECTOR_URL,
        COLLECTOR_INTERVAL);
  }

  /** Refuses settings that do not go together. */
  static void check(SettingValues values, Problems problems) {
    Optional<Integer> api = values.find(API_PORT).filter(port -> port != 0);
    if (api.isPresent() && values.find(TOKENS).isEmpty()) {
      problems.add(TOKENS.key() + " is missing but must be given where there is an api.port");
    }
    if (api.isPresent()
        && api.equals(values.find(OPS_PORT))
        && !values.find(API_HOST).equals(values.find(OPS_HOST))) {
      problems.add(API_HOST.key() + " must be that of ops.host where both have the same port");
    }
    requireBoth(values, CERTIFICATE, KEY, problems);
    requireBoth(values, KEYSTORE, KEYSTORE_PASSWORD, problems);
    if (values.find(CERTIFICATE).isPresent() && values.find(KEYSTORE).isPresent()) {
      problems.add(KEYSTORE.key() + " must not be given beside " + CERTIFICATE.key());
    }
  }

  /** What the settings say. */
  static Operation operation(SettingValues values) {
    return new Operation(
        new Operation.Listener(values.get(OPS_HOST), values.get(OPS_PORT)),
        new Operation.Listener(values.get(API_HOST), values.get(API_PORT)),
        values.find(TOKENS),
        tls(values),
        values
            .find(COLLECTOR_URL)
            .map(url -> new Operation.Collector(url, values.get(COLLECTOR_INTERVAL))));
  }

  private static Optional<Operation.Tls> tls(SettingValues values) {
    return values
        .find(CERTIFICATE)
        .<Operation.Tls>map(file -> new Operation.Tls.Pem(file, values.get(KEY)))
        .or(
            () ->
                values
                    .find(KEYSTORE)
                    .map(file -> new Operation.Tls.Keystore(file, values.get(KEYSTORE_PASSWORD))));
  }

  private static void requireBoth(
      SettingValues values, Setting<?> one, Setting<?> other, Problems problems) {
    if (values.find(one).isPresent() != values.find(other).isPresent()) {
      problems.add(one.key() + " and " + other.key() + " must both be given, or none");
    }
  }

  private static Optional<URI> httpUrl(String text) {
    try {
      return Optional.of(URI.create(text))
          .filter(url -> List.of("http", "https").contains(String.valueOf(url.getScheme())))
          .filter(url -> url.getHost() != null);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
