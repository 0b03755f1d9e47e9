package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.DeliveryState;
import io.privet.model.Scope;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds alert states back: silences, and campaigns that tell of their members. */
final class Holds {
  /**
   * Why an alert state is held back.
   *
   * @param silenceId the silence; empty where a campaign does it
   */
  record Hold(DeliveryState state, Optional<String> silenceId) {}

  private final SilenceBook silences;
  private final Map<String, Set<KnownAlert>> campaigns = new HashMap<>();
  private final Set<KnownAlert> held = new LinkedHashSet<>();

  Holds(SilenceBook silences) {
    this.silences = silences;
  }

  /** What holds an alert back at this time. What the sink knows of may always end for it. */
  Optional<Hold> on(KnownAlert known, Instant now) {
    boolean ends =
        switch (known.cause()) {
          case ACKNOWLEDGED, RESOLVED -> true;
          case OPENED, UPDATED, ESCALATED, REOPENED, REPEATED, TEST -> false;
        };
    return ends ? Optional.empty() : on(known.alert(), now);
  }

  private Optional<Hold> on(Alert alert, Instant now) {
    return silences
        .inForce(alert, now)
        .map(silence -> new Hold(DeliveryState.SILENCED, Optional.of(silence.silenceId())))
        .or(
            () ->
                isInhibited(alert)
                    ? Optional.of(new Hold(DeliveryState.INHIBITED, Optional.empty()))
                    : Optional.empty());
  }

  /** Takes an alert in that is new to the outbox. */
  void track(KnownAlert known) {
    if (known.alert().scope() == Scope.CAMPAIGN) {
      campaigns.computeIfAbsent(key(known.alert()), any -> new LinkedHashSet<>()).add(known);
    }
  }

  /** Forgets an alert. */
  void forget(KnownAlert known) {
    held.remove(known);
    campaigns.computeIfPresent(
        key(known.alert()),
        (key, all) -> {
          all.remove(known);
          return all.isEmpty() ? null : all;
        });
  }

  void hold(KnownAlert known) {
    held.add(known);
  }

  void release(KnownAlert known) {
    held.remove(known);
  }

  boolean isEmpty() {
    return held.isEmpty();
  }

  /** Those held back that nothing holds back any more, in the order in which they were held. */
  List<KnownAlert> free(Instant now) {
    return held.stream().filter(each -> on(each, now).isEmpty()).toList();
  }

  /** The alerts that a campaign's alert speaks for. */
  Collection<KnownAlert> inhibitedBy(Alert alert) {
    return alert.scope() == Scope.CAMPAIGN
        ? held.stream().filter(each -> speaksFor(alert, each.alert())).toList()
        : List.of();
  }

  private boolean isInhibited(Alert alert) {
    return campaigns.getOrDefault(key(alert), Set.of()).stream()
        .anyMatch(each -> !each.isResolved() && speaksFor(each.alert(), alert));
  }

  private static boolean speaksFor(Alert campaign, Alert alert) {
    return alert.scope() == Scope.PRINCIPAL
        && alert.principal() != null
        && campaign.members().contains(alert.principal())
        && key(campaign).equals(key(alert));
  }

  private static String key(Alert alert) {
    return NotificationIds.join(
        alert.pattern().name(),
        alert.tenant(),
        alert.target().kind().name(),
        alert.target().name());
  }
}
