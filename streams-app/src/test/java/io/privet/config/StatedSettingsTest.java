package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatedSettingsTest {
  @TempDir private Path folder;

  @Test
  void tellsValuesAndWhoSetThemButNoSecret() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("privet.yaml"),
            """
            kafka:
              bootstrap.servers: localhost:9092
              sasl.jaas.config: login required password="hunter2";
              ssl.keystore.key: hunter2
              linger.ms: 5
            schema.registry:
              url: http://ada:hunter2@localhost:8081
              basic.auth.user.info: ada:hunter2
            privacy: {key: hunter2-hunter2-hunter2-hunter2-1, partition-key: hunter2-hunter2-hunter2-hunter2-2}
            stream: {threads: 4}
            """);

    List<StatedSetting> stated = Settings.load(file, Map.of()).stated();

    assertEquals(new StatedSetting("stream.threads", "4", false), of(stated, "stream.threads"));
    assertEquals(new StatedSetting("alerting.gap", "6h", true), of(stated, "alerting.gap"));
    assertEquals(new StatedSetting("privacy.key", "****", false), of(stated, "privacy.key"));
    assertEquals(
        new StatedSetting("schema.registry.url", "http://****@localhost:8081", false),
        of(stated, "schema.registry.url"));
    assertEquals("5", of(stated, "kafka.linger.ms").value());
    for (String key :
        List.of(
            "kafka.sasl.jaas.config",
            "kafka.ssl.keystore.key",
            "schema.registry.basic.auth.user.info")) {
      assertEquals("****", of(stated, key).value(), key);
    }
    assertFalse(stated.toString().contains("hunter2"), stated.toString());
  }

  private static StatedSetting of(List<StatedSetting> stated, String key) {
    Optional<StatedSetting> found =
        stated.stream().filter(each -> each.key().equals(key)).findFirst();
    return found.orElseThrow(() -> new AssertionError(key + " is not told"));
  }
}
