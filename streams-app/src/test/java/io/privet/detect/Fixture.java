package io.privet.detect;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.privet.config.BaselinesFile;
import io.privet.config.ReferenceFiles;
import io.privet.config.ReferenceHashes;
import io.privet.extract.Extractor;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.ingest.ReadResult;
import io.privet.model.AuditEvent;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A story of one or a few principals in Privet JSON, with the reference data that it is judged by.
 *
 * @param name name of its file without folder and ending
 * @param events what was recorded, in order
 * @param observations what is left of it, one an event
 */
public record Fixture(
    String name, List<AuditEvent> events, List<Observation> observations, Reference reference) {
  /** Folder of the fixtures, one folder in it for each detector. */
  public static final Path FOLDER = Path.of("src", "test", "resources", "detectors");

  public Fixture {
    events = List.copyOf(events);
    observations = List.copyOf(observations);
  }

  /** The stories in which a detector must find something. */
  public static List<Fixture> fires(String detectorId) {
    return load(detectorId, "fires-");
  }

  /** The stories in which a detector must find nothing. */
  public static List<Fixture> quiet(String detectorId) {
    return load(detectorId, "quiet-");
  }

  private static List<Fixture> load(String detectorId, String prefix) {
    Path folder = FOLDER.resolve(detectorId);
    Reference reference = reference(folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .map(file -> read(file, reference))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(folder + " must hold the fixtures of " + detectorId, e);
    }
  }

  private static Reference reference(Path folder) {
    Path files = folder.resolve("reference");
    Path baselines = folder.resolve("baselines.json");
    Reference registered =
        Files.exists(files)
            ? ReferenceFiles.load(files, ReferenceHashes.of(PrivacyKeys.wellKnown()))
            : Reference.NONE;
    return Files.exists(baselines)
        ? registered.withBaselines(BaselinesFile.read(baselines))
        : registered;
  }

  private static Fixture read(Path file, Reference reference) {
    String name = file.getFileName().toString();
    try {
      return parse(name.substring(0, name.indexOf('.')), Files.readString(file), reference);
    } catch (IOException e) {
      throw new AssertionError(file + " must be readable", e);
    }
  }

  /** The story that lines of Privet JSON tell. */
  public static Fixture parse(String name, String lines, Reference reference) {
    PrivetJsonAdapter adapter = new PrivetJsonAdapter();
    Extractor extractor = new Extractor(PrivacyKeys.wellKnown(), Pseudonyms.Display.PSEUDONYM);
    List<AuditEvent> events = new ArrayList<>();
    List<Observation> observations = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      SourcePosition position = new SourcePosition(name, 0, observations.size() + 1);
      ReadResult result = adapter.read(line.getBytes(UTF_8), position);
      if (result.events().size() != 1) {
        throw new AssertionError(position + " must be one event but was " + result);
      }
      events.addAll(result.events());
      observations.add(extractor.extract(result.events().getFirst(), position, reference));
    }
    return new Fixture(name, events, observations, reference);
  }

  @Override
  public String toString() {
    return name;
  }
}
