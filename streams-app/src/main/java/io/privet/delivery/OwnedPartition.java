package io.privet.delivery;

import io.privet.model.Alert;
import io.privet.model.Delivery;
import io.privet.notify.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What a lane decides about one partition, and since when alert states wait there. */
final class OwnedPartition {
  private final int partition;
  private final Outbox outbox;

  /** When each state that is not decided came into the history, by offset; as few as wait. */
  private final NavigableMap<Long, Instant> published = new TreeMap<>();

  OwnedPartition(int partition, Outbox outbox) {
    this.partition = partition;
    this.outbox = outbox;
  }

  int partition() {
    return partition;
  }

  Outbox outbox() {
    return outbox;
  }

  /** Takes an alert state in; returns what could be decided at once. */
  List<Entry> accept(Alert alert, long offset, Instant publishedAt, Instant now) {
    published.put(offset, publishedAt);
    return entries(outbox.accept(alert, offset, now));
  }

  /** Decisions of its outbox as entries. */
  List<Entry> entries(List<Delivery> decisions) {
    List<Entry> entries =
        decisions.stream()
            .map(
                decision ->
                    new Entry(
                        partition,
                        decision,
                        Optional.ofNullable(published.get(decision.subject().offset()))))
            .toList();
    decisions.stream()
        .filter(decision -> decision.state().isDecided())
        .forEach(decision -> published.remove(decision.subject().offset()));
    published.headMap(outbox.oldestUndecided().orElse(Long.MAX_VALUE)).clear();
    return entries;
  }

  /** When the alert state came into the history that has waited longest. */
  Optional<Instant> oldestWaiting() {
    OptionalLong oldest = outbox.oldestUndecided();
    return oldest.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(published.get(oldest.getAsLong()));
  }
}
