package io.privet.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The recorded traffic that the demo shows; {@code sample/SOURCES.md} tells where it is from. */
final class Sample {
  private static final List<String> EVENTS =
      List.of("model_events.jsonl.gz", "data_access_events.jsonl.gz");
  private static final List<String> REFERENCE =
      List.of("allow_list.csv", "registered_jobs.csv", "training_fingerprints.csv.gz");

  private Sample() {}

  /**
   * Copies the events out of the jar into {@code folder}, which is created.
   *
   * @return the files, each in the order of event time
   */
  static List<Path> unpackEvents(Path folder) throws IOException {
    return unpack(EVENTS, folder);
  }

  /** Copies what the owners have registered into {@code folder}, which is created. */
  static void unpackReference(Path folder) throws IOException {
    unpack(REFERENCE, folder);
  }

  private static List<Path> unpack(List<String> names, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      Path file = folder.resolve(name);
      try (InputStream resource = Sample.class.getResourceAsStream("sample/" + name)) {
        Files.copy(Objects.requireNonNull(resource, name), file);
      }
      files.add(file);
    }
    return List.copyOf(files);
  }
}
