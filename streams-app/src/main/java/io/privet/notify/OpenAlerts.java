package io.privet.notify;

import io.privet.model.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** The alerts that are not over for a sink: which of them wait, with whom, and until when. */
final class OpenAlerts {
  /** How soon it is noticed that a silence or a campaign has ended. */
  private static final Duration HOLD_CHECK = Duration.ofSeconds(10);

  private final OutboxSettings settings;
  private final RoutingTree tree;
  private final Holds holds;
  private final Map<String, KnownAlert> byId = new LinkedHashMap<>();
  private final Map<String, AlertGroup> groups = new HashMap<>();
  private final Schedule schedule = new Schedule();
  private final NavigableSet<Long> undecided = new TreeSet<>();
  private Instant lastHoldCheck = Instant.EPOCH;

  OpenAlerts(OutboxSettings settings, RoutingTree tree, SilenceBook silences) {
    this.settings = settings;
    this.tree = tree;
    holds = new Holds(silences);
  }

  Optional<KnownAlert> find(String alertId) {
    return Optional.ofNullable(byId.get(alertId));
  }

  int size() {
    return byId.size();
  }

  int undecided() {
    return undecided.size();
  }

  OptionalLong oldestUndecided() {
    return undecided.isEmpty() ? OptionalLong.empty() : OptionalLong.of(undecided.first());
  }

  /** Whether a route leads an alert to the sink. */
  boolean isRouted(Alert alert) {
    return tree.route(alert, settings.sink()).isPresent();
  }

  Optional<Holds.Hold> hold(KnownAlert known, Instant now) {
    return holds.on(known, now);
  }

  void track(KnownAlert known) {
    byId.put(known.alert().alertId(), known);
    holds.track(known);
  }

  /** Takes an alert up again from what the ledger knows of it. */
  KnownAlert restore(Alert alert, LedgerMemory.Line line) {
    KnownAlert known = new KnownAlert(alert, line.offset(), line.at());
    known.decided(line.revision());
    line.told().ifPresent(known::tell);
    track(known);
    if (line.isAttempted()) {
      known.attempt();
      AlertGroup group = join(known, line.group().orElseGet(() -> groupKey(alert)));
      line.threadId().ifPresent(group::bind);
      if (line.told().isPresent()) {
        group.told(line.externalId(), Instants.later(line.at(), group.lastTold()));
      }
      schedule.set(group);
    }
    boolean isNewest = alert.revision() == line.revision(); // otherwise a later one will be read
    if (isNewest && line.pending().isPresent()) {
      enqueue(known, line.at());
    } else if (isNewest && line.isHeld()) {
      holdBack(known);
    }
    return known;
  }

  /** Lets the state of an alert be told when the time of its group comes. */
  void enqueue(KnownAlert known, Instant now) {
    holds.release(known);
    known.startWaiting(now);
    AlertGroup group = known.group().orElseGet(() -> join(known, groupKey(known.alert())));
    schedule.set(group);
  }

  /** Takes in that a state is not decided before it was told. */
  void await(long offset) {
    undecided.add(offset);
  }

  /** Takes in that a state is decided. */
  void decided(KnownAlert known, int revision, long offset) {
    known.decided(revision);
    undecided.remove(offset);
  }

  /** Keeps an alert back until nothing holds it any more. */
  void holdBack(KnownAlert known) {
    known.stopWaiting();
    holds.hold(known);
    if (known.isAttempted()) {
      known.group().ifPresent(schedule::set);
    } else {
      leave(known);
    }
  }

  /** The alerts that nothing holds back any more; looked for every ten seconds. */
  List<KnownAlert> free(Instant now) {
    if (holds.isEmpty() || now.isBefore(lastHoldCheck.plus(HOLD_CHECK))) {
      return List.of();
    }
    lastHoldCheck = now;
    return holds.free(now);
  }

  Collection<KnownAlert> inhibitedBy(Alert alert) {
    return holds.inhibitedBy(alert);
  }

  void forget(KnownAlert known) {
    byId.remove(known.alert().alertId());
    holds.forget(known);
    known.stopWaiting();
    leave(known);
  }

  /** The group whose turn it is. */
  Optional<AlertGroup> due(Instant now) {
    return schedule.due(now);
  }

  /** Sets anew when a group is told. */
  void reschedule(AlertGroup group) {
    if (groups.get(group.key()) == group) {
      schedule.set(group);
    }
  }

  Optional<Instant> next() {
    Optional<Instant> check =
        holds.isEmpty() ? Optional.empty() : Optional.of(lastHoldCheck.plus(HOLD_CHECK));
    return Instants.earliest(List.of(schedule.next(), check));
  }

  private AlertGroup join(KnownAlert known, String key) {
    AlertGroup group =
        groups.computeIfAbsent(key, any -> new AlertGroup(key, timing(known.alert())));
    known.join(group);
    return group;
  }

  private String groupKey(Alert alert) {
    GroupBy groupBy =
        settings.isForPeople()
            ? route(alert).map(Route::groupBy).orElse(GroupBy.SUBJECT)
            : GroupBy.ALERT;
    return groupBy.key(alert);
  }

  private Route.Timing timing(Alert alert) {
    Route.Timing timing = route(alert).map(Route::timing).orElse(Route.Timing.DEFAULT);
    return settings.isForPeople() ? timing : timing.atOnce();
  }

  private Optional<Route> route(Alert alert) {
    return tree.route(alert, settings.sink());
  }

  private void leave(KnownAlert known) {
    known
        .leave()
        .ifPresent(
            group -> {
              if (group.isEmpty()) {
                groups.remove(group.key());
                schedule.remove(group);
              } else {
                schedule.set(group);
              }
            });
  }
}
