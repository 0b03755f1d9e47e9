package io.privet.cli.service;

import io.privet.config.Settings;
import io.privet.config.SettingsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Option;

/** The settings file, and the cluster that it names. */
public final class SettingsArgument {
  /** Longest time that the cluster may take to answer, milliseconds. */
  private static final int ANSWER_MILLIS = 20_000;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      required = true,
      description = "Settings of the service, described in docs/settings.md.")
  private Path file = Path.of("");

  /**
   * The settings, with the overrides of the environment.
   *
   * @throws io.privet.config.SettingsException with everything that is wrong with them
   */
  public Settings load() {
    return Settings.load(file, System.getenv());
  }

  /**
   * A client that administers the cluster; an answer takes 20 seconds at most.
   *
   * @throws SettingsException when Kafka's client refuses its settings
   */
  static Admin admin(Settings settings) {
    Map<String, Object> properties = new HashMap<>(settings.kafka().values());
    properties.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
    properties.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS / 2);
    return client(() -> Admin.create(properties));
  }

  /**
   * A client of the cluster.
   *
   * @throws SettingsException when Kafka refuses its settings
   */
  static <T> T client(Supplier<T> factory) {
    try {
      return factory.get();
    } catch (KafkaException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new SettingsException(List.of("kafka: the client refused: " + cause.getMessage()));
    }
  }

  /** What went wrong when the cluster was asked something. */
  static IllegalStateException failure(Settings settings, ExecutionException failure) {
    return new IllegalStateException(
        "Kafka at %s answered: %s"
            .formatted(
                settings.kafka().values().get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG),
                String.valueOf(failure.getCause())),
        failure);
  }
}
