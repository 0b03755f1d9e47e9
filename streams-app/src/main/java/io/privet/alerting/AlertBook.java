package io.privet.alerting;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.AlertChange.Kind;
import io.privet.model.AlertStatus;
import io.privet.model.Erasure;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Sensitivity;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a finding or the passing of time means for the alert of its key. Pure: the caller
 * keeps the episodes. What people decide about alerts is {@link AlertDesk}'s.
 */
public final class AlertBook {
  /**
   * Event time for which a resolved episode is kept: until then, a finding that comes late for its
   * time still belongs to it.
   */
  private static final Duration KEPT_RESOLVED = Duration.ofDays(2);

  /** Growth of a campaign that is news, as a factor: those on call act upon its members. */
  private static final double MEMBER_GROWTH = 1.1;

  private final AlertingSettings settings;
  private final AlertGrowth growth;

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
    growth = new AlertGrowth(new AlertScore(settings.weights(), sensitivity));
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
   * reopened under its id, whoever resolved it, and an earlier finding that arrives late changes
   * neither id nor first event time. An acknowledged alert that gets worse is open again.
   *
   * @param current the episode kept under the finding's key; null for none
   */
  public AlertDecision onFinding(@Nullable Episode current, Finding finding) {
    if (current == null || isOver(current.alert(), finding.time())) {
      Alert opened =
          new AlertBuilder(growth.open(finding))
              .change(AlertChange.of(Kind.OPENED, finding.time()))
              .build();
      List<Alert> resolved =
          current == null ? List.of() : onTick(current, finding.time()).publications();
      return new AlertDecision(
          Episode.opened(opened), Stream.concat(resolved.stream(), Stream.of(opened)).toList());
    }
    Alert grown = growth.add(current.alert(), finding);
    Optional<Kind> news = news(current.published(), grown);
    if (news.isEmpty()) {
      return new AlertDecision(current.grown(grown), List.of());
    }
    AlertBuilder next = new AlertBuilder(grown).change(AlertChange.of(news.get(), finding.time()));
    if (news.get() != Kind.UPDATED) {
      next.status(AlertStatus.OPEN).acknowledgedBy(Optional.empty());
    }
    return current.publish(next);
  }

  /**
   * Resolves the alert of an episode that has been quiet for longer than the gap at {@code now}.
   */
  public AlertDecision onTick(Episode current, Instant now) {
    Alert alert = current.alert();
    if (alert.status() == AlertStatus.RESOLVED || !isOver(alert, now)) {
      return new AlertDecision(current, List.of());
    }
    return current.publish(
        new AlertBuilder(alert)
            .status(AlertStatus.RESOLVED)
            .change(AlertChange.of(Kind.RESOLVED_BY_QUIET, end(alert))));
  }

  /** Whether an episode has been resolved for so long at {@code now} that it need not be kept. */
  public boolean isForgotten(Episode episode, Instant now) {
    Alert alert = episode.alert();
    return alert.status() == AlertStatus.RESOLVED && now.isAfter(end(alert).plus(KEPT_RESOLVED));
  }

  private boolean isOver(Alert alert, Instant time) {
    return time.isAfter(end(alert));
  }

  private Instant end(Alert alert) {
    return alert.lastEventTime().plus(settings.gap());
  }

  private Optional<Kind> news(Alert published, Alert grown) {
    if (published.status() == AlertStatus.RESOLVED) {
      return Optional.of(Kind.REOPENED);
    }
    if (grown.severity().compareTo(published.severity()) > 0) {
      return Optional.of(Kind.ESCALATED);
    }
    boolean isUpdate =
        grown.rows() >= 2 * published.rows()
            || grown.members().size() > MEMBER_GROWTH * published.members().size()
            || !grown
                .lastEventTime()
                .isBefore(published.lastEventTime().plus(settings.updateInterval()));
    return isUpdate ? Optional.of(Kind.UPDATED) : Optional.empty();
  }
}
