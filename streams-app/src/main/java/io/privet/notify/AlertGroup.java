package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Alerts that stand together at a sink, from the first that waits to the end of the last. */
final class AlertGroup {
  private static final Comparator<KnownAlert> WORST_FIRST =
      Comparator.comparing((KnownAlert known) -> known.alert().severity(), worstFirst())
          .thenComparing(known -> known.alert().detectedAt())
          .thenComparing(known -> known.alert().alertId());

  /**
   * What is to be told of a group.
   *
   * @param covered others whose states are told along with it
   */
  record Selection(Cause cause, KnownAlert lead, List<KnownAlert> covered) {
    /** All whose states are told, the lead first. */
    List<KnownAlert> all() {
      return Stream.concat(Stream.of(lead), covered.stream()).toList();
    }
  }

  private final String key;
  private final Route.Timing timing;
  private final Set<KnownAlert> members = new LinkedHashSet<>();
  private @Nullable String threadId;
  private @Nullable String externalId;
  private Instant lastTold = Instant.MIN;
  private Instant lastRepeat = Instant.MIN;
  private Instant notBefore = Instant.MIN;
  private int failures;

  AlertGroup(String key, Route.Timing timing) {
    this.key = key;
    this.timing = timing;
  }

  String key() {
    return key;
  }

  void add(KnownAlert known) {
    members.add(known);
  }

  void remove(KnownAlert known) {
    members.remove(known);
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  Optional<String> threadId() {
    return Optional.ofNullable(threadId);
  }

  /** Binds it to a thread, unless it is bound already; returns its thread. */
  String bind(String thread) {
    if (threadId == null) {
      threadId = thread;
    }
    return threadId;
  }

  Optional<String> externalId() {
    return Optional.ofNullable(externalId);
  }

  /** Takes in that the sink was told of it. */
  void told(Optional<String> external, Instant now) {
    external.ifPresent(id -> externalId = id);
    lastTold = now;
    lastRepeat = now;
    failures = 0;
  }

  Instant lastTold() {
    return lastTold;
  }

  /** Takes in that the sink no longer has what it was to come back to. */
  void forgotten() {
    externalId = null;
  }

  /** Takes in that it could not be told, so that others have their turn first. */
  void failed(Instant now) {
    notBefore = now;
    failures++;
  }

  /** How often it could not be told since it was told last. */
  int failures() {
    return failures;
  }

  /** Takes in that nobody was to be told again at this time. */
  void repeatSkipped(Instant now) {
    lastRepeat = now;
  }

  /** Those of its alerts whose states are to be told, in the order of their arrival. */
  List<KnownAlert> waiting() {
    return members.stream().filter(KnownAlert::isWaiting).toList();
  }

  /** When it is to be told next; empty when nothing is to come. */
  Optional<Instant> due() {
    return Stream.concat(members.stream().filter(KnownAlert::isWaiting).map(this::due), repeat())
        .min(Comparator.naturalOrder())
        .map(due -> Instants.later(due, notBefore));
  }

  /**
   * What is to be told of it now. News about one alert come one by one in the order of their
   * arrival; new alerts and those that have merely grown gather behind the worst of the new ones.
   */
  Optional<Selection> select(Instant now) {
    List<KnownAlert> due =
        members.stream().filter(each -> each.isWaiting() && !due(each).isAfter(now)).toList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Optional<KnownAlert> single = due.stream().filter(each -> !gathers(each)).findFirst();
    KnownAlert lead =
        single.or(() -> worst(due.stream().filter(KnownAlert::isNew))).orElse(worst(due));
    List<KnownAlert> covered =
        waiting().stream()
            .filter(each -> each != lead && gathers(each))
            .filter(each -> lead.isNew() || !each.isNew())
            .toList();
    return Optional.of(new Selection(lead.cause(), lead, covered));
  }

  /** Since when those that nobody has taken are to be told again; empty when it is not time. */
  Optional<Instant> repeatDue(Instant now) {
    return repeat().filter(due -> !due.isAfter(now)).findFirst();
  }

  /** Those that nobody has taken, worst first. */
  List<KnownAlert> untaken() {
    return members.stream().filter(KnownAlert::isUntaken).sorted(WORST_FIRST).toList();
  }

  /** The alerts that stand beside one of its own at the sink and are not over, worst first. */
  List<Alert> related(Selection selection, Collection<KnownAlert> inhibited) {
    List<KnownAlert> related = new ArrayList<>(inhibited);
    members.stream()
        .filter(each -> each.told().isPresent() || selection.covered().contains(each))
        .forEach(related::add);
    return related.stream()
        .filter(each -> each != selection.lead() && !each.isResolved())
        .distinct()
        .sorted(WORST_FIRST)
        .map(KnownAlert::alert)
        .toList();
  }

  private static boolean gathers(KnownAlert known) {
    return switch (known.cause()) {
      case OPENED, UPDATED -> true;
      case REOPENED -> known.isNew();
      case ESCALATED, ACKNOWLEDGED, RESOLVED, REPEATED, TEST -> false;
    };
  }

  private Instant due(KnownAlert known) {
    if (known.isNew()) {
      return known.since().plus(timing.groupWait());
    }
    return known.cause() == Cause.UPDATED && lastTold.isAfter(Instant.MIN)
        ? Instants.later(known.since(), lastTold.plus(timing.groupInterval()))
        : known.since();
  }

  private Stream<Instant> repeat() {
    return timing.repeatInterval().isPositive()
            && lastRepeat.isAfter(Instant.MIN)
            && members.stream().anyMatch(KnownAlert::isUntaken)
        ? Stream.of(lastRepeat.plus(timing.repeatInterval()))
        : Stream.empty();
  }

  private static Optional<KnownAlert> worst(Stream<KnownAlert> alerts) {
    return alerts.min(WORST_FIRST);
  }

  private static KnownAlert worst(List<KnownAlert> alerts) {
    return worst(alerts.stream()).orElseThrow();
  }

  private static Comparator<Severity> worstFirst() {
    return Comparator.comparingInt(Severity::rank).reversed();
  }
}
