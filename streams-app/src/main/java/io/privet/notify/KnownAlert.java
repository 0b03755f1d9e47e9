package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.Delivery.Subject;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an outbox knows of one alert that is not over for its sink. */
final class KnownAlert {
  /** What the sink was told last. */
  record Told(AlertStatus status, Severity severity) {}

  private Alert alert;
  private long offset;
  private int decidedRevision;
  private boolean isWaiting;
  private Instant since;
  private boolean isAttempted;
  private @Nullable Told told;
  private @Nullable AlertGroup group;

  /** An alert that is new to the sink. */
  KnownAlert(Alert alert, long offset, Instant now) {
    this.alert = alert;
    this.offset = offset;
    since = now;
  }

  Alert alert() {
    return alert;
  }

  Subject subject() {
    return Subject.of(alert, offset);
  }

  /** Takes a later state in. */
  void become(Alert later, long laterOffset) {
    alert = later;
    offset = laterOffset;
  }

  /** Whether its state is to be told. */
  boolean isWaiting() {
    return isWaiting;
  }

  /** Lets its state be told; one that waits already waits no longer for that. */
  void startWaiting(Instant now) {
    if (!isWaiting) {
      isWaiting = true;
      since = now;
    }
  }

  void stopWaiting() {
    isWaiting = false;
  }

  /** When it began to wait. */
  Instant since() {
    return since;
  }

  /** The highest revision that the ledger has an answer for. */
  int decidedRevision() {
    return decidedRevision;
  }

  void decided(int revision) {
    decidedRevision = Math.max(decidedRevision, revision);
  }

  Optional<Told> told() {
    return Optional.ofNullable(told);
  }

  void tell(Told state) {
    told = state;
    isAttempted = true;
  }

  /** Whether the sink may know of it, so that it has to be told when it is over. */
  boolean isAttempted() {
    return isAttempted;
  }

  void attempt() {
    isAttempted = true;
  }

  Optional<AlertGroup> group() {
    return Optional.ofNullable(group);
  }

  void join(AlertGroup joined) {
    group = joined;
    joined.add(this);
  }

  /** Leaves its group, and returns it. */
  Optional<AlertGroup> leave() {
    AlertGroup left = group;
    if (left != null) {
      left.remove(this);
    }
    group = null;
    return Optional.ofNullable(left);
  }

  boolean isResolved() {
    return alert.status() == AlertStatus.RESOLVED;
  }

  /** Whether somebody should be told again: told, still open and taken by nobody. */
  boolean isUntaken() {
    return !isWaiting && told != null && alert.status() == AlertStatus.OPEN;
  }

  /** What about its state is news to the sink. */
  Cause cause() {
    return switch (alert.status()) {
      case RESOLVED -> Cause.RESOLVED;
      case ACKNOWLEDGED ->
          told == null || told.status() != AlertStatus.ACKNOWLEDGED
              ? Cause.ACKNOWLEDGED
              : growth(told);
      case OPEN -> told == null ? beginning() : growth(told);
    };
  }

  /** Whether the sink does not know of it, and would be told as of something new. */
  boolean isNew() {
    return told == null && alert.status() == AlertStatus.OPEN;
  }

  private Cause beginning() {
    return alert
        .change()
        .filter(change -> change.kind() == AlertChange.Kind.REOPENED)
        .map(change -> Cause.REOPENED)
        .orElse(Cause.OPENED);
  }

  private Cause growth(Told before) {
    if (before.status() == AlertStatus.RESOLVED) {
      return Cause.REOPENED;
    }
    if (alert.severity().rank() > before.severity().rank()) {
      return Cause.ESCALATED;
    }
    return before.status() == alert.status() ? Cause.UPDATED : Cause.REOPENED;
  }
}
