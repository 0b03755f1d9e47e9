package io.privet.stream.reference;

import io.privet.config.BaselinesFile;
import io.privet.config.ReferenceFiles;
import io.privet.config.ReferenceHashes;
import io.privet.config.Settings;
import io.privet.config.SettingsException;
import io.privet.metrics.ReferenceSource;
import io.privet.model.ReferenceEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The reference files, which are read again when one of them has changed. A version with any fault
 * is refused as a whole.
 */
public final class ReferenceFolder implements AutoCloseable {
  /** What a change of a file shows in; -1 and 0 for none. */
  private record Stamp(Path file, long sizeBytes, long modifiedMillis) {}

  private final Settings.ReferencePaths paths;
  private final ReferenceHashes hashes;
  private final LiveReference live;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("privet-reference-files").factory());
  private List<Stamp> seen = List.of();

  /** Files that have not been read. */
  public ReferenceFolder(
      Settings.ReferencePaths paths, ReferenceHashes hashes, LiveReference live) {
    this.paths = paths;
    this.hashes = hashes;
    this.live = live;
  }

  /**
   * The entries of the files that the settings name.
   *
   * @throws SettingsException with every fault of the files
   */
  public static List<ReferenceEntry> read(Settings.ReferencePaths paths, ReferenceHashes hashes) {
    List<ReferenceEntry> entries = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      paths
          .directory()
          .map(folder -> ReferenceFiles.entries(folder, hashes))
          .ifPresent(entries::addAll);
    } catch (SettingsException e) {
      problems.addAll(e.problems());
    }
    try {
      paths.baselines().map(file -> BaselinesFile.read(file).entries()).ifPresent(entries::addAll);
    } catch (SettingsException e) {
      problems.addAll(e.problems());
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return entries;
  }

  /**
   * Reads the files for the first time, then looks after them in the background.
   *
   * @throws SettingsException with every fault of the files
   */
  public void start() {
    List<Stamp> found = stamps();
    live.replace(ReferenceSource.FILES, read(paths, hashes));
    seen = found;
    long intervalMillis = paths.pollInterval().toMillis();
    if (paths.directory().isPresent() || paths.baselines().isPresent()) {
      var unused =
          watch.scheduleWithFixedDelay(
              this::look, intervalMillis, intervalMillis, TimeUnit.MILLISECONDS);
    }
  }

  /** Reads the files anew if one of them has changed since they were last read or refused. */
  void look() {
    List<Stamp> found = stamps();
    if (found.equals(seen)) {
      return;
    }
    seen = found;
    try {
      live.replace(ReferenceSource.FILES, read(paths, hashes));
    } catch (SettingsException e) {
      live.refuse(ReferenceSource.FILES, e.problems());
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
  }

  private List<Stamp> stamps() {
    Stream<Path> registered =
        paths.directory().stream()
            .flatMap(folder -> ReferenceFiles.names().stream().map(folder::resolve));
    return Stream.concat(registered, paths.baselines().stream())
        .map(ReferenceFolder::stamp)
        .toList();
  }

  private static Stamp stamp(Path file) {
    try {
      return new Stamp(file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
    } catch (IOException e) {
      return new Stamp(file, -1, 0);
    }
  }
}
