package io.privet.notify;

import io.privet.model.Delivery;
import java.util.List;
import java.util.Optional;

/**
 * What an outbox wants done: first the entries written to the ledger, then the notification sent.
 *
 * @param entries decisions, in order
 * @param notification to be sent, and its outcome told to the outbox; empty when nothing is due
 */
public record Turn(List<Delivery> entries, Optional<Notification> notification) {
  public Turn {
    entries = List.copyOf(entries);
  }
}
