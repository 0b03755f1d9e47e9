package io.privet.embedded;

import io.privet.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Settings of a service on the embedded broker. */
final class DemoSettings {
  private DemoSettings() {}

  /**
   * The settings, as read back from {@code privet.yaml} in {@code folder}, where all other files
   * lie too: reference data in {@code reference}, baselines in {@code baselines.json}, tokens of
   * the API in {@code tokens}.
   */
  static Settings write(Path folder, String bootstrapServers, String registryUrl, int apiPort)
      throws IOException {
    Path file = folder.resolve("privet.yaml");
    String quotedFolder = folder.toAbsolutePath().toString().replace("'", "''");
    Files.writeString(
        file,
        """
        state-directory: '%1$s/state'
        kafka:
          bootstrap.servers: %2$s
          # The broker is in the same process: who is silent this long is gone.
          consumer.session.timeout.ms: 6000
          consumer.heartbeat.interval.ms: 2000
        schema.registry:
          url: %3$s
        stream:
          threads: 2
          standby-replicas: 0
        sources:
          - topic: ai.model-interactions
            format: avro
          - topic: ai.data-accesses
            format: avro
        privacy:
          principals: plain
          key: demo-key-that-everybody-knows-001
          partition-key: demo-key-that-everybody-knows-002
        reference:
          directory: '%1$s/reference'
          baselines: '%1$s/baselines.json'
        ops:
          port: %4$d
        api:
          port: %4$d
          tokens: '%1$s/tokens'
        """
            .formatted(quotedFolder, bootstrapServers, registryUrl, apiPort));
    return Settings.load(file, Map.of());
  }
}
