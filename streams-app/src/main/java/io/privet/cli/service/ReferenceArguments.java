package io.privet.cli.service;

import io.privet.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reference files that a command is about. */
public final class ReferenceArguments {
  @Parameters(
      paramLabel = "FOLDER",
      description = "Reference files, described in docs/formats/reference-files.md.")
  private Path folder = Path.of("");

  @Option(
      names = "--baselines",
      paramLabel = "FILE",
      description = "Learned baselines as well, described in docs/formats/baselines.md.")
  private @Nullable Path baselines;

  /** The folder. */
  Path folder() {
    return folder;
  }

  /** Whether baselines are among them. */
  boolean hasBaselines() {
    return baselines != null;
  }

  /** The files, which are read once. */
  Settings.ReferencePaths paths() {
    return new Settings.ReferencePaths(
        Optional.of(folder), Optional.ofNullable(baselines), Duration.ZERO);
  }
}
