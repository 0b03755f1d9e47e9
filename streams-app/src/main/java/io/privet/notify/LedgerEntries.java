package io.privet.notify;

import io.privet.model.Delivery;
import io.privet.model.Delivery.Subject;
import io.privet.model.DeliveryState;
import java.time.Instant;
import java.util.Optional;

/** Makes the ledger entries of one sink. */
record LedgerEntries(String sink) {
  /** A state that is not told. */
  Delivery untold(Subject subject, DeliveryState state, Instant now) {
    return untold(subject, state, Optional.empty(), Optional.empty(), now);
  }

  /** A state of a tracked alert that is not told. */
  Delivery untold(KnownAlert known, Subject subject, DeliveryState state, Instant now) {
    return untold(subject, state, Optional.empty(), attemptedIn(known), now);
  }

  /** A state that is held back. */
  Delivery held(KnownAlert known, Holds.Hold hold, Instant now) {
    return untold(known.subject(), hold.state(), hold.silenceId(), attemptedIn(known), now);
  }

  /** A state as it stands in a notification. */
  Delivery sent(Sending sending, Subject subject, DeliveryState state, Instant now) {
    boolean isLead = subject.alertId().equals(sending.lead().alertId());
    return new Delivery(
        isLead
            ? sending.notification().id()
            : NotificationIds.ofAlert(subject.alertId(), subject.revision(), sink),
        subject,
        sink,
        state,
        sending.attempts(),
        sending.createdAt(),
        sending.attempts() == 0 ? Optional.empty() : Optional.of(now),
        Optional.empty(),
        Optional.empty(),
        sending.group().map(AlertGroup::key),
        Optional.of(sending.notification().threadId()),
        sending.group().flatMap(AlertGroup::externalId),
        Optional.empty());
  }

  /** A state whose notification failed. */
  Delivery failed(
      Sending sending, Subject subject, DeliveryState state, String error, Instant now) {
    Delivery sent = sent(sending, subject, state, now);
    return new Delivery(
        sent.notificationId(),
        sent.subject(),
        sent.sink(),
        sent.state(),
        sent.attempts(),
        sent.createdAt(),
        sent.lastAttemptAt(),
        sent.statusCode(),
        Optional.of(error),
        sent.group(),
        sent.threadId(),
        sent.externalId(),
        sent.silenceId());
  }

  /**
   * The group of an alert that the sink may know of. The entry may take the place of one that says
   * so: of a notification that was under way when the process died.
   */
  private static Optional<AlertGroup> attemptedIn(KnownAlert known) {
    return known.isAttempted() ? known.group() : Optional.empty();
  }

  private Delivery untold(
      Subject subject,
      DeliveryState state,
      Optional<String> silenceId,
      Optional<AlertGroup> group,
      Instant now) {
    return new Delivery(
        NotificationIds.ofAlert(subject.alertId(), subject.revision(), sink),
        subject,
        sink,
        state,
        0,
        now,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        group.map(AlertGroup::key),
        group.flatMap(AlertGroup::threadId),
        group.flatMap(AlertGroup::externalId),
        silenceId);
  }
}
