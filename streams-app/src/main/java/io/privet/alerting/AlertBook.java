package io.privet.alerting;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertStatus;
import io.privet.model.Erasure;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.LeakCount;
import io.privet.model.LeakType;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.ScorePart;
import io.privet.model.Sensitivity;
import io.privet.model.Severity;
import io.privet.model.ShownName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a finding or the passing of time means for the alert of its key. Pure: the caller
 * keeps the episodes.
 */
public final class AlertBook {
  /**
   * Event time for which a resolved episode is kept: until then, a finding that comes late for its
   * time still belongs to it.
   */
  private static final Duration KEPT_RESOLVED = Duration.ofDays(2);

  private static final int KEPT_FIRST_EVENTS = 10;

  /** Growth of a campaign that is news, as a factor: those on call act upon its members. */
  private static final double MEMBER_GROWTH = 1.1;

  private final AlertingSettings settings;
  private final AlertScore score;

  /** A book that follows the given settings and knows of no sensitivities. */
  public AlertBook(AlertingSettings settings) {
    this(settings, finding -> Optional.empty());
  }

  /**
   * A book that follows the given settings.
   *
   * @param sensitivity what is registered of the model or data set of a finding
   */
  public AlertBook(
      AlertingSettings settings, Function<Finding, Optional<Sensitivity>> sensitivity) {
    this.settings = settings;
    score = new AlertScore(settings.weights(), sensitivity);
  }

  /** Whether a finding may open or change an alert: that of a detector in shadow may not. */
  public boolean isConcerned(Finding finding) {
    return !settings.shadowed().contains(finding.detectorId());
  }

  /** Key under which the episode of a finding is kept. */
  public String key(Finding finding) {
    return EpisodeKey.of(finding);
  }

  /** What the keys of all episodes of a principal begin with. */
  public List<String> keyPrefixes(Erasure erasure) {
    return Arrays.stream(RiskPattern.values())
        .map(
            pattern ->
                EpisodeKey.prefix(
                    erasure.tenant(), pattern, Scope.PRINCIPAL, erasure.principalKey()))
        .toList();
  }

  /**
   * Takes a finding in.
   *
   * <p>A new episode opens only when the finding's event time lies more than the gap past the last
   * event, and resolves the alert before it if no tick has; within the gap a resolved alert is
   * reopened under its id, and an earlier finding that arrives late changes neither id nor first
   * event time.
   *
   * @param current the episode kept under the finding's key; null for none
   */
  public AlertDecision onFinding(@Nullable Episode current, Finding finding) {
    if (current == null || isOver(current.alert(), finding.time())) {
      Alert opened = open(finding);
      List<Alert> resolved =
          current == null ? List.of() : onTick(current, finding.time()).publications();
      return new AlertDecision(
          new Episode(opened, opened),
          Stream.concat(resolved.stream(), Stream.of(opened)).toList());
    }
    Alert updated = update(current.alert(), finding);
    if (!isNews(current.published(), updated)) {
      return new AlertDecision(new Episode(updated, current.published()), List.of());
    }
    return publish(updated, current.published());
  }

  /**
   * Resolves the alert of an episode that has been quiet for longer than the gap at {@code now}.
   */
  public AlertDecision onTick(Episode current, Instant now) {
    Alert alert = current.alert();
    if (alert.status() == AlertStatus.RESOLVED || !isOver(alert, now)) {
      return new AlertDecision(current, List.of());
    }
    Alert resolved = new AlertBuilder(alert).status(AlertStatus.RESOLVED).build();
    return publish(resolved, current.published());
  }

  /** Whether an episode has been resolved for so long at {@code now} that it need not be kept. */
  public boolean isForgotten(Episode episode, Instant now) {
    Alert alert = episode.alert();
    return alert.status() == AlertStatus.RESOLVED
        && now.isAfter(alert.lastEventTime().plus(settings.gap()).plus(KEPT_RESOLVED));
  }

  private boolean isOver(Alert alert, Instant time) {
    return time.isAfter(alert.lastEventTime().plus(settings.gap()));
  }

  private boolean isNews(Alert published, Alert updated) {
    return updated.status() != published.status()
        || updated.severity() != published.severity()
        || updated.rows() >= 2 * published.rows()
        || updated.members().size() > MEMBER_GROWTH * published.members().size()
        || !updated
            .lastEventTime()
            .isBefore(published.lastEventTime().plus(settings.updateInterval()));
  }

  private static AlertDecision publish(Alert alert, Alert previous) {
    Alert next = new AlertBuilder(alert).revision(previous.revision() + 1).build();
    return new AlertDecision(new Episode(next, next), List.of(next));
  }

  private Alert open(Finding finding) {
    List<ScorePart> parts = score.parts(finding, finding.confidence());
    return new AlertBuilder(EpisodeKey.alertId(EpisodeKey.of(finding), finding.time()), finding)
        .heading(title(finding), "docs/detectors/" + finding.detectorId() + ".md")
        .severity(AlertScore.severity(parts), parts)
        .firstEventTime(earliest(finding))
        .build();
  }

  private Alert update(Alert alert, Finding finding) {
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
    if (alert.status() == AlertStatus.RESOLVED) {
      updated.status(AlertStatus.OPEN);
    }
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
