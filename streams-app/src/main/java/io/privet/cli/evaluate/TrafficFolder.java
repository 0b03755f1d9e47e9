package io.privet.cli.evaluate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.cli.evaluate.truth.EventTruth;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.model.RiskPattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder of recorded traffic with its truth. Each file may be plain or gzip. */
final class TrafficFolder {
  private static final List<String> TRAFFIC =
      List.of("model_events.jsonl", "data_access_events.jsonl");
  private static final String PRINCIPALS = "truth_principals.csv";
  private static final String EVENTS = "truth_events.csv";
  private static final String LABELS = "labels.csv";
  private static final List<String> TRUTH = List.of(PRINCIPALS, EVENTS, LABELS);

  private final Path folder;

  TrafficFolder(Path folder) {
    this.folder = folder;
  }

  /** Last part of the folder's name. */
  String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  /** Names of files that must be there and are not; empty for a folder that can be used. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (traffic().isEmpty()) {
      missing.add(String.join(" or ", TRAFFIC));
    }
    TRUTH.stream().filter(name -> find(name).isEmpty()).forEach(missing::add);
    return missing;
  }

  /** The recorded events. */
  List<Path> traffic() {
    return TRAFFIC.stream().flatMap(name -> find(name).stream()).toList();
  }

  /** Reads the truth files. */
  GroundTruth truth() throws IOException {
    Map<String, PrincipalTruth> principals = new LinkedHashMap<>();
    for (Map<String, String> row : rows(PRINCIPALS)) {
      PrincipalTruth truth = principal(row);
      principals.put(truth.principal(), truth);
    }
    Map<String, EventTruth> events = new LinkedHashMap<>();
    for (Map<String, String> row : rows(EVENTS)) {
      EventTruth truth = event(row);
      events.put(truth.eventId(), truth);
    }
    Map<String, List<RiskPattern>> patterns = new LinkedHashMap<>();
    for (Map<String, String> row : rows(LABELS)) {
      patterns.put(
          value(row, "label"),
          words(value(row, "patterns"), " ").map(RiskPattern::valueOf).toList());
    }
    return new GroundTruth(principals, events, patterns, AttackRun.of(principals.values()));
  }

  private static PrincipalTruth principal(Map<String, String> row) {
    String split = value(row, "split");
    return new PrincipalTruth(
        value(row, "principal"),
        PrincipalTruth.Kind.valueOf(value(row, "class").toUpperCase(Locale.ROOT)),
        value(row, "label"),
        value(row, "run"),
        split.isEmpty() ? 1 : Integer.parseInt(split),
        !value(row, "gap_s").isEmpty());
  }

  private static EventTruth event(Map<String, String> row) {
    return new EventTruth(
        value(row, "request_id"),
        value(row, "label"),
        value(row, "output_kind"),
        Set.copyOf(words(value(row, "output_types"), "\\|").distinct().toList()));
  }

  private static String value(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static Stream<String> words(String text, String separator) {
    return Arrays.stream(text.split(separator)).filter(word -> !word.isBlank());
  }

  private List<Map<String, String>> rows(String name) throws IOException {
    Path file = find(name).orElseThrow();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream text = isGzip(file) ? new GZIPInputStream(bytes) : bytes;
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
      return rows.readAll();
    }
  }

  private Optional<Path> find(String name) {
    return Stream.of(name, name + ".gz")
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean isGzip(Path file) {
    return file.toString().endsWith(".gz");
  }
}
