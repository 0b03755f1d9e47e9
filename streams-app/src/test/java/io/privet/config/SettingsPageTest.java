package io.privet.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.ingest.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page and the example say what the code does. */
final class SettingsPageTest {
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void thePageIsUpToDate() throws IOException {
    Path page = DOCS.resolve("settings.md");
    if (Boolean.getBoolean("privet.docs.write")) {
      Files.writeString(page, SettingsPage.markdown());
    }

    assertEquals(
        SettingsPage.markdown(),
        Files.readString(page),
        "make it again with -Dtest=SettingsPageTest -Dprivet.docs.write=true");
  }

  @Test
  void theExampleCanBeUsed() {
    Settings settings = Settings.load(DOCS.resolve(Path.of("examples", "privet.yaml")), Map.of());

    assertEquals("localhost:9092", settings.kafka().values().get("bootstrap.servers"));
    assertEquals(
        List.of(
            new Settings.Source("ai.model-interactions", SourceFormat.AVRO, "default"),
            new Settings.Source("ai.data-accesses", SourceFormat.AVRO, "default")),
        settings.sources());
  }

  @Test
  void theExampleNamesEverySettingWithItsDefault() throws IOException {
    String example = Files.readString(DOCS.resolve(Path.of("examples", "privet.yaml")));
    List<Setting<?>> described =
        Stream.of(
                KnownSettings.all(),
                NotifyKeys.all(),
                SinkKeys.all(),
                RouteKeys.all(),
                OperationSettings.all())
            .<Setting<?>>flatMap(List::stream)
            .toList();

    for (Setting<?> setting : described) {
      String name = setting.key().substring(setting.key().lastIndexOf('.') + 1);
      assertTrue(example.contains(name + ":"), setting.key());
    }
  }
}
