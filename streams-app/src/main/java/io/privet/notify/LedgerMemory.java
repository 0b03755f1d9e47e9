package io.privet.notify;

import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.Delivery.Subject;
import io.privet.model.DeliveryState;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the ledger of one sink and partition says about alerts that are not over, gathered entry by
 * entry in the order of the ledger.
 */
public final class LedgerMemory {
  /**
   * What is known of one alert.
   *
   * @param revision the highest that is decided
   * @param offset where the history had the latest alert state that an entry is about
   * @param told what the sink was told last
   * @param isAttempted whether the sink may know of it
   * @param isHeld whether its last state was held back
   * @param pending its last state, where that is still to be told and will not be read again
   * @param at when the sink was told
   */
  record Line(
      int revision,
      long offset,
      Optional<KnownAlert.Told> told,
      boolean isAttempted,
      boolean isHeld,
      Optional<Subject> pending,
      Optional<String> group,
      Optional<String> threadId,
      Optional<String> externalId,
      Instant at) {
    static final Line NOTHING =
        new Line(
            0,
            Subject.NO_OFFSET,
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH);

    Line decided(Subject subject, boolean isHeld) {
      return new Line(
          Math.max(revision, subject.revision()),
          Math.max(offset, subject.offset()),
          told,
          isAttempted,
          isHeld,
          Optional.empty(),
          group,
          threadId,
          externalId,
          at);
    }

    Line told(Delivery entry) {
      Subject subject = entry.subject();
      return new Line(
          Math.max(revision, subject.revision()),
          Math.max(offset, subject.offset()),
          Optional.of(new KnownAlert.Told(subject.status(), subject.severity())),
          true,
          false,
          Optional.empty(),
          entry.group(),
          entry.threadId(),
          entry.externalId().or(() -> externalId),
          entry.lastAttemptAt().orElse(entry.createdAt()));
    }

    Line pending(Delivery entry, boolean isReadAgain) {
      Subject subject = entry.subject();
      return (isReadAgain ? this : decided(subject, false).waiting(subject)).attempted(entry);
    }

    /** An entry that was not sent names a thread where the sink may know of the alert. */
    Line attemptedWhereSaid(Delivery entry) {
      return entry.threadId().isPresent() ? attempted(entry) : this;
    }

    private Line attempted(Delivery entry) {
      return new Line(
          revision,
          offset,
          told,
          true,
          isHeld,
          pending,
          entry.group(),
          entry.threadId(),
          entry.externalId(),
          at);
    }

    private Line waiting(Subject subject) {
      return new Line(
          revision,
          offset,
          told,
          isAttempted,
          isHeld,
          Optional.of(subject),
          group,
          threadId,
          externalId,
          at);
    }

    boolean isOver() {
      return told.filter(state -> state.status() == AlertStatus.RESOLVED).isPresent()
          || !(isAttempted || isHeld);
    }
  }

  private record Kind(String tenant, String pattern) {}

  private final NotifyMode mode;
  private final long firstOffset;
  private final long seenUntil;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Integer> decided = new HashMap<>();
  private final Map<Kind, CapWindows.Surplus> surplus = new HashMap<>();
  private final Map<String, Delivery> underWay = new HashMap<>();
  private final Map<String, Delivery> outrun = new LinkedHashMap<>();

  /**
   * A memory of nothing.
   *
   * @param firstOffset position in the history from which alert states are read again
   * @param seenUntil position up to which they have been read before
   */
  public LedgerMemory(NotifyMode mode, long firstOffset, long seenUntil) {
    this.mode = mode;
    this.firstOffset = firstOffset;
    this.seenUntil = seenUntil;
  }

  /** Takes the next entry of the ledger in; those of other sinks are to be left out. */
  public void add(Delivery entry) {
    Subject subject = entry.subject();
    if (subject.revision() == 0) {
      addSummary(entry);
      return;
    }
    follow(entry);
    if (entry.state().isDecided() && subject.offset() >= firstOffset) {
      decided.merge(subject.alertId(), subject.revision(), Math::max);
    }
    Line line = after(lines.getOrDefault(subject.alertId(), Line.NOTHING), entry);
    if (line.isOver()) {
      lines.remove(subject.alertId());
    } else {
      lines.put(subject.alertId(), line);
    }
  }

  /** The alerts whose present state an outbox has to be given. */
  public Set<String> alertIds() {
    return lines.keySet();
  }

  /** Position up to which alert states were read in time, however old they are by now. */
  long seenUntil() {
    return seenUntil;
  }

  Map<String, Line> lines() {
    return lines;
  }

  /** The highest decided revision of each alert that may be read again. */
  Map<String, Integer> decided() {
    return decided;
  }

  /**
   * The last word on states that were under way when the process died, while later states of their
   * alerts are decided: they are never read as news again, so nothing else would close them.
   */
  List<Delivery> outrun() {
    return outrun.values().stream().map(entry -> entry.as(DeliveryState.SUPERSEDED)).toList();
  }

  private void follow(Delivery entry) {
    Subject subject = entry.subject();
    Delivery before = underWay.get(subject.alertId());
    if (before != null && before.subject().revision() < subject.revision()) {
      outrun.put(before.notificationId(), before);
      underWay.remove(subject.alertId());
    }
    if (entry.state().isDecided()) {
      outrun.remove(entry.notificationId());
      underWay.remove(subject.alertId(), before);
    } else if (subject.offset() != Subject.NO_OFFSET) {
      underWay.put(subject.alertId(), entry);
    }
  }

  /** What was held back and never summed up. */
  Collection<CapWindows.Surplus> surplus() {
    return surplus.values();
  }

  private Line after(Line before, Delivery entry) {
    Subject subject = entry.subject();
    return switch (entry.state()) {
      case DELIVERED, RELATED -> before.told(entry);
      case SHADOW ->
          mode == NotifyMode.SHADOW ? before.told(entry) : before.decided(subject, false);
      case PENDING ->
          mode == NotifyMode.SHADOW || subject.offset() == Subject.NO_OFFSET
              ? before
              : before.pending(entry, subject.offset() >= firstOffset);
      case SILENCED, INHIBITED -> before.decided(subject, true).attemptedWhereSaid(entry);
      case SUPERSEDED -> before.decided(subject, false).attemptedWhereSaid(entry);
      case CAPPED, OVER_LIMIT -> {
        surplus.merge(kind(subject), CapWindows.Surplus.of(entry), CapWindows.Surplus::plus);
        yield before.decided(subject, false);
      }
      case REJECTED, EXPIRED, HISTORICAL, NOT_ROUTED, NEVER_TOLD -> before.decided(subject, false);
    };
  }

  private void addSummary(Delivery entry) {
    if (entry.state().isDecided()) {
      surplus.remove(kind(entry.subject()));
    }
  }

  private static Kind kind(Subject subject) {
    return new Kind(subject.tenant(), subject.pattern().name());
  }
}
