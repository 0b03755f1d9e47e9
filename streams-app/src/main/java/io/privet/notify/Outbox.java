package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.Delivery.Subject;
import io.privet.model.DeliveryState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Decides what one sink is told of the alerts of one partition, and when. Belongs to one thread.
 *
 * <p>The caller gives it alert states in the order of the history, asks for its turn, sends what
 * the turn says and settles it with the outcome; the entries of each answer go to the ledger before
 * anything else happens. The position of the consumer may be committed up to {@link
 * #oldestUndecided()}.
 */
public final class Outbox {
  /** The most alerts that are kept track of; new ones beyond are only counted. */
  public static final int MAX_ALERTS = 10_000;

  /** The most alert states that may wait before the caller should stop reading. */
  public static final int MAX_WAITING = 5_000;

  /*
   * An alert is tracked while the sink knows of it or is to be told of it. Its newest state either
   * waits (undecided) or is decided; a state that is replaced while it waits is SUPERSEDED. A
   * notification in flight is settled for the state that it was made of, whatever came since.
   */
  private final OutboxSettings settings;
  private final OpenAlerts open;
  private final Composer composer;
  private final LedgerEntries ledger;
  private final CapWindows caps;
  private final Summaries summaries;
  private final Map<String, Integer> decidedBefore = new HashMap<>();

  /** Entries that the ledger lacks from before a restart. */
  private final List<Delivery> late = new ArrayList<>();

  private long seenUntil;
  private @Nullable Sending inFlight;

  /** An outbox that knows of nothing; it reads the silences whenever it decides. */
  public Outbox(OutboxSettings settings, RoutingTree tree, SilenceBook silences) {
    this.settings = settings;
    open = new OpenAlerts(settings, tree, silences);
    composer = new Composer(settings, open);
    ledger = new LedgerEntries(settings.sink());
    caps = new CapWindows(settings.caps());
    summaries = new Summaries(settings);
  }

  /**
   * Takes up what the ledger knows; before anything else.
   *
   * @param present the newest state of each of {@link LedgerMemory#alertIds()} that there is
   */
  public void restore(LedgerMemory memory, Map<String, Alert> present, Instant now) {
    decidedBefore.putAll(memory.decided());
    seenUntil = memory.seenUntil();
    late.addAll(memory.outrun());
    memory.surplus().forEach(surplus -> caps.hold(surplus, now));
    memory
        .lines()
        .forEach(
            (alertId, line) -> {
              Alert alert = present.get(alertId);
              if (alert != null) {
                KnownAlert known = open.restore(alert, line);
                line.pending()
                    .filter(subject -> subject.revision() < alert.revision())
                    .map(subject -> ledger.untold(known, subject, DeliveryState.SUPERSEDED, now))
                    .ifPresent(late::add);
              }
            });
  }

  /** Takes the next alert state of the history in; returns what could be decided at once. */
  public List<Delivery> accept(Alert alert, long offset, Instant now) {
    Optional<KnownAlert> tracked = open.find(alert.alertId());
    int decided =
        Math.max(
            tracked.map(KnownAlert::decidedRevision).orElse(0),
            decidedBefore.getOrDefault(alert.alertId(), 0));
    if (alert.revision() <= decided) {
      return List.of();
    }
    List<Delivery> entries = new ArrayList<>();
    if (tracked.isPresent()) {
      replace(tracked.get(), alert, offset, entries, now);
      decide(tracked.get(), entries, now);
    } else {
      begin(alert, offset, entries, now);
    }
    return entries;
  }

  /**
   * What is to be done now.
   *
   * @throws IllegalStateException when the notification of the turn before is not settled
   */
  public Turn next(Instant now) {
    if (inFlight != null) {
      throw new IllegalStateException("the notification before must be settled first");
    }
    List<Delivery> entries = new ArrayList<>(late);
    late.clear();
    release(entries, now);
    caps.drain(now).forEach(surplus -> summaries.add(surplus, entries, now));
    for (Optional<Sending> sending = choose(entries, now);
        sending.isPresent();
        sending = choose(entries, now)) {
      if (settings.mode() == NotifyMode.LIVE) {
        Sending chosen = sending.get();
        inFlight = chosen;
        entries.add(ledger.sent(chosen, chosen.lead(), DeliveryState.PENDING, now));
        return new Turn(entries, Optional.of(chosen.notification()));
      }
      entries.addAll(
          told(sending.get(), DeliveryState.SHADOW, DeliveryState.SHADOW, Optional.empty(), now));
    }
    return new Turn(entries, Optional.empty());
  }

  /**
   * Takes in what became of the notification of the last turn. Whatever may succeed later is due
   * again at once, behind all others; how long to wait is up to the caller.
   *
   * @throws IllegalStateException when there is none
   */
  public List<Delivery> settle(Outcome outcome, Instant now) {
    if (inFlight == null) {
      throw new IllegalStateException("there is no notification to be settled");
    }
    Sending sending = inFlight.tried();
    inFlight = null;
    return switch (outcome) {
      case Outcome.Delivered delivered ->
          told(
              sending, DeliveryState.DELIVERED, DeliveryState.RELATED, delivered.externalId(), now);
      case Outcome.Retry retry -> failed(sending, retry.reason(), now);
      case Outcome.Disabled disabled -> failed(sending, disabled.reason(), now);
      case Outcome.Forgotten forgotten -> {
        sending.group().ifPresent(AlertGroup::forgotten);
        yield failed(sending, forgotten.reason(), now);
      }
      case Outcome.Rejected rejected -> rejected(sending, rejected.reason(), now);
    };
  }

  /** When there will be something to do; empty when only an alert state can bring something. */
  public Optional<Instant> nextDue() {
    return Instants.earliest(List.of(open.next(), caps.next(), summaries.next()));
  }

  /** Position of the oldest alert state that is not decided; empty when all are. */
  public OptionalLong oldestUndecided() {
    return open.oldestUndecided();
  }

  /** Whether more alert states should be read; otherwise those that wait should be told first. */
  public boolean hasRoom() {
    return open.undecided() < MAX_WAITING;
  }

  private void begin(Alert alert, long offset, List<Delivery> entries, Instant now) {
    Subject subject = Subject.of(alert, offset);
    Optional<DeliveryState> refusal = refusal(alert, offset, now);
    if (refusal.isPresent()) {
      entries.add(ledger.untold(subject, refusal.get(), now));
      if (refusal.get() == DeliveryState.OVER_LIMIT) {
        caps.hold(CapWindows.Surplus.of(subject, now), now);
      }
      return;
    }
    KnownAlert known = new KnownAlert(alert, offset, now);
    open.track(known);
    open.await(offset);
    decide(known, entries, now);
  }

  private Optional<DeliveryState> refusal(Alert alert, long offset, Instant now) {
    if (!open.isRouted(alert)) {
      return Optional.of(DeliveryState.NOT_ROUTED);
    }
    if (alert.status() != AlertStatus.OPEN) {
      return Optional.of(DeliveryState.NEVER_TOLD);
    }
    if (offset >= seenUntil && alert.lastEventTime().isBefore(now.minus(settings.maxAge()))) {
      return Optional.of(DeliveryState.HISTORICAL);
    }
    return open.size() < MAX_ALERTS ? Optional.empty() : Optional.of(DeliveryState.OVER_LIMIT);
  }

  private void replace(
      KnownAlert known, Alert alert, long offset, List<Delivery> entries, Instant now) {
    Subject before = known.subject();
    boolean isSending = inFlight != null && inFlight.tells(before);
    if (known.isWaiting() && before.revision() != alert.revision() && !isSending) {
      close(known, before, DeliveryState.SUPERSEDED, entries, now);
    }
    known.become(alert, offset);
    open.await(offset);
  }

  private void decide(KnownAlert known, List<Delivery> entries, Instant now) {
    if (!known.isAttempted()) {
      Optional<DeliveryState> end =
          known.alert().status() != AlertStatus.OPEN
              ? Optional.of(DeliveryState.NEVER_TOLD)
              : open.isRouted(known.alert())
                  ? Optional.empty()
                  : Optional.of(DeliveryState.NOT_ROUTED);
      if (end.isPresent()) {
        close(known, known.subject(), end.get(), entries, now);
        open.forget(known);
        return;
      }
    }
    if (!holdBack(known, entries, now)) {
      open.enqueue(known, now);
    }
  }

  private boolean holdBack(KnownAlert known, List<Delivery> entries, Instant now) {
    Optional<Holds.Hold> hold = open.hold(known, now);
    if (hold.isPresent()) {
      Subject subject = known.subject();
      open.decided(known, subject.revision(), subject.offset());
      open.holdBack(known);
      entries.add(ledger.held(known, hold.get(), now));
    }
    return hold.isPresent();
  }

  private void release(List<Delivery> entries, Instant now) {
    for (KnownAlert known : open.free(now)) {
      if (known.isAttempted() || open.isRouted(known.alert())) {
        open.enqueue(known, now);
      } else {
        close(known, known.subject(), DeliveryState.NOT_ROUTED, entries, now);
        open.forget(known);
      }
    }
  }

  private void close(
      KnownAlert known, Subject subject, DeliveryState state, List<Delivery> entries, Instant now) {
    open.decided(known, subject.revision(), subject.offset());
    entries.add(ledger.untold(known, subject, state, now));
  }

  private Optional<Sending> choose(List<Delivery> entries, Instant now) {
    for (Optional<AlertGroup> due = open.due(now); due.isPresent(); due = open.due(now)) {
      AlertGroup group = due.get();
      group.waiting().forEach(known -> holdBack(known, entries, now));
      Optional<AlertGroup.Selection> selection =
          group.select(now).filter(selected -> isAdmitted(selected, entries, now));
      Optional<Sending> sending =
          selection
              .map(selected -> composer.news(group, selected, now))
              .or(() -> composer.repeat(group, now));
      if (sending.isPresent()) {
        return sending;
      }
      open.reschedule(group);
    }
    return summaries.poll(now);
  }

  private boolean isAdmitted(AlertGroup.Selection selection, List<Delivery> entries, Instant now) {
    KnownAlert lead = selection.lead();
    if (!settings.isForPeople()
        || !lead.isNew()
        || lead.isAttempted()
        || caps.admits(lead.alert().tenant(), lead.alert().pattern(), now)) {
      return true;
    }
    selection.all().stream()
        .filter(KnownAlert::isNew)
        .forEach(
            known -> {
              caps.hold(CapWindows.Surplus.of(known.subject(), now), now);
              close(known, known.subject(), DeliveryState.CAPPED, entries, now);
              open.forget(known);
            });
    return false;
  }

  private List<Delivery> told(
      Sending sending,
      DeliveryState leadState,
      DeliveryState coveredState,
      Optional<String> externalId,
      Instant now) {
    sending.group().ifPresent(group -> group.told(externalId, now));
    List<Delivery> entries = new ArrayList<>();
    entries.add(ledger.sent(sending, sending.lead(), leadState, now));
    sending.covered().stream()
        .map(subject -> ledger.sent(sending, subject, coveredState, now))
        .forEach(entries::add);
    for (Subject subject : sending.all()) {
      open.find(subject.alertId()).ifPresent(known -> tell(known, subject));
    }
    sending.group().ifPresent(open::reschedule);
    return entries;
  }

  private void tell(KnownAlert known, Subject subject) {
    known.tell(new KnownAlert.Told(subject.status(), subject.severity()));
    open.decided(known, subject.revision(), subject.offset());
    if (known.subject().equals(subject)) {
      known.stopWaiting();
      if (known.isResolved()) {
        open.forget(known);
      }
    }
  }

  private List<Delivery> rejected(Sending sending, String reason, Instant now) {
    List<Delivery> entries = new ArrayList<>();
    for (Subject subject : sending.all()) {
      entries.add(ledger.failed(sending, subject, DeliveryState.REJECTED, reason, now));
      open.find(subject.alertId()).ifPresent(known -> reject(known, subject));
    }
    sending.group().ifPresent(group -> group.repeatSkipped(now));
    sending.group().ifPresent(open::reschedule);
    return entries;
  }

  private void reject(KnownAlert known, Subject subject) {
    open.decided(known, subject.revision(), subject.offset());
    if (known.subject().equals(subject)) {
      known.stopWaiting();
      if (known.isResolved() || known.told().isEmpty()) {
        open.forget(known);
      }
    }
  }

  private List<Delivery> failed(Sending sending, String reason, Instant now) {
    List<Delivery> entries = new ArrayList<>();
    for (Subject subject : sending.all()) {
      Optional<KnownAlert> replaced =
          open.find(subject.alertId())
              .filter(known -> known.subject().revision() != subject.revision());
      replaced.ifPresent(known -> close(known, subject, DeliveryState.SUPERSEDED, entries, now));
      if (replaced.isEmpty() && subject.equals(sending.lead())) {
        entries.add(ledger.failed(sending, subject, DeliveryState.PENDING, reason, now));
      }
    }
    if (sending.group().isEmpty()) {
      summaries.again(sending);
    }
    sending
        .group()
        .ifPresent(
            group -> {
              group.failed(now);
              open.reschedule(group);
            });
    return entries;
  }
}
