package io.privet.alerting;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Severity;
import io.privet.model.ShownName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a finding makes of an alert: the first opens it, others add to it. */
final class AlertGrowth {
  private static final int KEPT_FIRST_EVENTS = 10;

  private final AlertScore score;

  /** Growth of alerts that are scored this way. */
  AlertGrowth(AlertScore score) {
    this.score = score;
  }

  /** The alert of a first finding. */
  Alert open(Finding finding) {
    List<ScorePart> parts = score.parts(finding, finding.confidence());
    return new AlertBuilder(EpisodeKey.alertId(EpisodeKey.of(finding), finding.time()), finding)
        .heading(title(finding), "docs/detectors/" + finding.detectorId() + ".md")
        .severity(AlertScore.severity(parts), parts)
        .firstEventTime(earliest(finding))
        .build();
  }

  /** The alert with one finding more: never milder, and with the wording of the latest. */
  Alert add(Alert alert, Finding finding) {
    double confidence = Math.max(alert.confidence(), finding.confidence());
    List<ScorePart> parts = score.parts(finding, confidence);
    Severity severity = AlertScore.severity(parts);
    AlertBuilder updated =
        new AlertBuilder(alert)
            .confidence(confidence)
            .counts(alert.findings() + 1, rows(alert, finding))
            .evidence(
                merge(alert.evidence(), finding.events()), sum(alert.leaks(), finding.leaks()))
            .members(union(alert.members(), ShownName.names(finding.members())))
            .sealed(union(alert.sealed(), ShownName.sealed(finding)));
    if (severity.compareTo(alert.severity()) > 0) {
      updated.severity(severity, parts);
    }
    if (!finding.time().isBefore(alert.lastEventTime())) {
      updated.latest(finding);
    }
    return updated.build();
  }

  private static long rows(Alert alert, Finding finding) {
    return finding.scope() == Scope.MODEL
        ? alert.rows() + finding.rows()
        : Math.max(alert.rows(), finding.rows());
  }

  private static Instant earliest(Finding finding) {
    return finding.events().stream()
        .map(EventReference::time)
        .filter(time -> time.isBefore(finding.time()))
        .min(Instant::compareTo)
        .orElse(finding.time());
  }

  private static String title(Finding finding) {
    String target = finding.target().name();
    return switch (finding.scope()) {
      case PRINCIPAL ->
          "Suspected "
              + lowerFirst(finding.pattern().title())
              + " on "
              + target
              + " by "
              + ShownName.of(finding.principal()).name();
      case MODEL -> finding.pattern().title() + " of " + target;
      case CAMPAIGN ->
          "Suspected coordinated " + lowerFirst(finding.pattern().title()) + " on " + target;
    };
  }

  private static String lowerFirst(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static List<EventReference> merge(List<EventReference> old, List<EventReference> added) {
    List<EventReference> merged = new ArrayList<>(old);
    added.stream().filter(event -> !merged.contains(event)).forEach(merged::add);
    merged.sort(Comparator.comparing(EventReference::time));
    while (merged.size() > Alert.MAX_EVIDENCE) {
      merged.remove(KEPT_FIRST_EVENTS);
    }
    return merged;
  }

  private static List<String> union(List<String> old, List<String> added) {
    Set<String> members = new LinkedHashSet<>(old);
    members.addAll(added);
    return members.stream().limit(Alert.MAX_MEMBERS).toList();
  }

  private static List<LeakCount> sum(List<LeakCount> old, List<LeakCount> added) {
    if (added.isEmpty()) {
      return old;
    }
    Map<LeakType, Integer> counts = new EnumMap<>(LeakType.class);
    old.forEach(leak -> counts.merge(leak.type(), leak.count(), Integer::sum));
    added.forEach(leak -> counts.merge(leak.type(), leak.count(), Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new LeakCount(entry.getKey(), entry.getValue()))
        .toList();
  }
}
