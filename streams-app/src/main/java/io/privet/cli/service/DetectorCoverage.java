package io.privet.cli.service;

import static java.util.stream.Collectors.joining;

import io.privet.config.Settings;
import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorSpec;
import io.privet.ingest.SourceFields;
import io.privet.model.ObservedField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which detectors can run on the sources of a service, and why others cannot.
 *
 * @param sources sources in the order of the settings
 * @param reference what owners have told
 */
record DetectorCoverage(
    List<Settings.Source> sources, Set<ObservedField> reference, DetectorModes modes) {
  DetectorCoverage {
    sources = List.copyOf(sources);
    reference = Set.copyOf(reference);
  }

  /** What a detector can do, one line and then one for each source. */
  List<String> describe(DetectorSpec detector) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s %s"
            .formatted(
                detector.pattern().name(),
                detector.id(),
                modes.of(detector).name().toLowerCase(Locale.ROOT)));
    String untold = texts(detector, need -> need.isReference() && !reference.contains(need));
    if (!untold.isEmpty()) {
      lines.add("  cannot run: needs " + untold + ", under reference in the settings");
      return lines;
    }
    sources.forEach(source -> lines.add("  " + verdict(detector, source)));
    return lines;
  }

  private static String verdict(DetectorSpec detector, Settings.Source source) {
    SourceFields fields = source.format().fields();
    Predicate<ObservedField> lacks = need -> !need.isReference() && !fields.always().contains(need);
    String never = texts(detector, lacks.and(need -> !fields.sometimes().contains(need)));
    if (!never.isEmpty()) {
      return "cannot run on %s: %s does not tell %s"
          .formatted(source.topic(), source.format().text(), never);
    }
    String sometimes = texts(detector, lacks);
    return sometimes.isEmpty()
        ? "runs on " + source.topic()
        : "runs on %s where %s: %s".formatted(source.topic(), fields.condition(), sometimes);
  }

  private static String texts(DetectorSpec detector, Predicate<ObservedField> filter) {
    return detector.needs().stream().filter(filter).map(ObservedField::text).collect(joining(", "));
  }
}
