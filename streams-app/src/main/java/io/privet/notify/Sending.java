package io.privet.notify;

import io.privet.model.Delivery.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notification on its way.
 *
 * @param lead the alert state that it is about; for a summary, the summary
 * @param covered alert states that are told along with it
 * @param group empty for a summary
 * @param attempts how often it was tried before
 */
record Sending(
    Notification notification,
    Subject lead,
    List<Subject> covered,
    Optional<AlertGroup> group,
    int attempts,
    Instant createdAt) {
  Sending {
    covered = List.copyOf(covered);
  }

  /** Every alert state that it tells, the lead first. */
  List<Subject> all() {
    return Stream.concat(Stream.of(lead), covered.stream()).toList();
  }

  /** Whether a state of an alert is part of it. */
  boolean tells(Subject subject) {
    return lead.equals(subject) || covered.contains(subject);
  }

  /** The same, tried once more. */
  Sending tried() {
    return new Sending(notification, lead, covered, group, attempts + 1, createdAt);
  }
}
