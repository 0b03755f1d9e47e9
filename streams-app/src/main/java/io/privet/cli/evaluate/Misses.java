package io.privet.cli.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs that were not found with a right pattern: where, and why. */
final class Misses {
  private record Run(String label, String name, boolean isThrottled, List<String> targets) {}

  private final Map<Run, Map<String, List<String>>> whereByReason = new LinkedHashMap<>();

  private final int places;

  private Misses(int places) {
    this.places = places;
  }

  /** The misses of a report. */
  static Misses of(EvaluationReport report) {
    Misses misses = new Misses(1 + report.variants().size());
    report.labels().forEach(label -> label.runs().forEach(run -> misses.add("recorded", run)));
    report
        .variants()
        .forEach(
            variant -> variant.all().runs().forEach(run -> misses.add(variant.variant(), run)));
    return misses;
  }

  /** One row for each run: name, label, pace, target, where it was missed and why. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    whereByReason.forEach(
        (run, reasons) ->
            rows.add(
                List.of(
                    run.name(),
                    Figures.name(run.label()),
                    LabelScore.pace(run.isThrottled()),
                    String.join(" ", run.targets()),
                    reasons.entrySet().stream()
                        .map(reason -> places(reason.getValue()) + ": " + reason.getKey())
                        .collect(joining("; ")))));
    return rows;
  }

  private String places(List<String> where) {
    return where.size() == places && places > 1 ? "everywhere" : String.join(" ", where);
  }

  private void add(String where, RunScore run) {
    if (!run.isFoundRight()) {
      whereByReason
          .computeIfAbsent(
              new Run(run.label(), run.run(), run.isThrottled(), run.targets()),
              unseen -> new LinkedHashMap<>())
          .computeIfAbsent(run.miss(), unseen -> new ArrayList<>())
          .add(where);
    }
  }
}
