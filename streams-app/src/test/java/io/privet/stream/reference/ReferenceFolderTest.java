package io.privet.stream.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.config.ReferenceHashes;
import io.privet.config.Settings;
import io.privet.config.SettingsException;
import io.privet.extract.PrivacyKeys;
import io.privet.metrics.PrivetMetrics;
import io.privet.metrics.ReferenceSource;
import io.privet.model.Sensitivity;
import io.privet.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReferenceFolderTest {
  private static final String GOOD = "kind,name,sensitivity,owner\nmodel,chat,high,owner\n";

  @TempDir private Path folder;

  private final LiveReference live =
      new LiveReference(new PrivetMetrics(new SimpleMeterRegistry()), InstantSource.system());

  @Test
  void takesAChangedFileOverAsAWhole() throws IOException {
    write("targets.csv", GOOD);
    try (ReferenceFolder files = files(Optional.empty())) {
      files.start();
      assertEquals(Optional.of(Sensitivity.HIGH), chat());

      write("targets.csv", GOOD.replace("high", "low"));
      files.look();

      assertEquals(Optional.of(Sensitivity.LOW), chat());
    }
  }

  @Test
  void keepsTheLastGoodVersionWhenAnyFileIsBad() throws IOException {
    write("targets.csv", GOOD);
    try (ReferenceFolder files = files(Optional.empty())) {
      files.start();
      String version = live.version();

      write("targets.csv", GOOD.replace("high", "low"));
      write("allow_list.csv", "principal\nada\n");
      files.look();

      assertEquals(version, live.version());
      assertEquals(Optional.of(Sensitivity.HIGH), chat());
      assertEquals(
          Optional.of(
              folder.resolve("allow_list.csv")
                  + " line 1: must name the columns principal, patterns, owner, reason, expires but"
                  + " lacks patterns, owner, reason, expires"),
          live.status(ReferenceSource.FILES).fault());

      Files.delete(folder.resolve("allow_list.csv"));
      files.look();

      assertEquals(Optional.of(Sensitivity.LOW), chat());
      assertEquals(Optional.empty(), live.status(ReferenceSource.FILES).fault());
    }
  }

  @Test
  void namesTheProblemsOfAllFilesAtTheStart() throws IOException {
    write("targets.csv", GOOD.replace("high", "huge"));
    Path baselines = folder.resolve("baselines.json");
    try (ReferenceFolder files = files(Optional.of(baselines))) {
      SettingsException refusal = assertThrows(SettingsException.class, files::start);

      assertEquals(2, refusal.problems().size());
      assertEquals(
          folder.resolve("targets.csv")
              + " line 2, column sensitivity: must be one of low, medium, high",
          refusal.problems().getFirst());
      assertEquals(
          baselines + " could not be read: NoSuchFileException", refusal.problems().getLast());
    }
  }

  private ReferenceFolder files(Optional<Path> baselines) {
    return new ReferenceFolder(
        new Settings.ReferencePaths(Optional.of(folder), baselines, Duration.ofDays(1)),
        ReferenceHashes.of(PrivacyKeys.wellKnown()),
        live);
  }

  private Optional<Sensitivity> chat() {
    return live.at(0).sensitivity(Target.model("chat"));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
