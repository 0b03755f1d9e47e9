package io.privet.notify;

import io.privet.model.AlertStatus;
import io.privet.model.Delivery;
import io.privet.model.Delivery.Subject;
import io.privet.model.DeliveryState;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Summaries of alerts that were held back, until the sink has been told of them. */
final class Summaries {
  /** The most that wait; past that the oldest expires. */
  static final int MAX_WAITING = 1_000;

  private record Kind(String tenant, String pattern) {}

  private final OutboxSettings settings;
  private final LedgerEntries ledger;
  private final Map<Kind, CapWindows.Surplus> waiting = new LinkedHashMap<>();
  private int failures;

  Summaries(OutboxSettings settings) {
    this.settings = settings;
    ledger = new LedgerEntries(settings.sink());
  }

  /** Lets it be told what was held back, together with what still waits of the same kind. */
  void add(CapWindows.Surplus surplus, List<Delivery> entries, Instant now) {
    if (waiting.size() >= MAX_WAITING) {
      Sending expired = sending(takeOldest(), now);
      entries.add(ledger.sent(expired, expired.lead(), DeliveryState.EXPIRED, now));
    }
    waiting.merge(kind(surplus), surplus, CapWindows.Surplus::plus);
  }

  /** The next one, to be told now. */
  Optional<Sending> poll(Instant now) {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(sending(takeOldest(), now));
  }

  /** Lets one wait again that could not be told. */
  void again(Sending sending) {
    if (sending.notification() instanceof Notification.OfOverflow told) {
      failures++;
      CapWindows.Surplus surplus =
          new CapWindows.Surplus(
              told.tenant(), told.pattern(), told.severity(), told.count(), told.since());
      waiting.merge(kind(surplus), surplus, CapWindows.Surplus::plus);
    }
  }

  /** Due at once when there is any. */
  Optional<Instant> next() {
    return waiting.isEmpty() ? Optional.empty() : Optional.of(Instant.EPOCH);
  }

  private CapWindows.Surplus takeOldest() {
    Iterator<CapWindows.Surplus> all = waiting.values().iterator();
    CapWindows.Surplus oldest = all.next();
    all.remove();
    return oldest;
  }

  private Sending sending(CapWindows.Surplus surplus, Instant now) {
    String id =
        NotificationIds.ofOverflow(
            surplus.tenant(),
            surplus.pattern().name(),
            settings.sink(),
            surplus.since().toEpochMilli());
    return new Sending(
        new Notification.OfOverflow(
            id,
            id,
            surplus.tenant(),
            surplus.pattern(),
            surplus.worst(),
            surplus.count(),
            surplus.since(),
            settings.caps().period()),
        new Subject(
            id,
            0,
            AlertStatus.OPEN,
            surplus.worst(),
            surplus.tenant(),
            surplus.pattern(),
            Subject.NO_OFFSET),
        List.of(),
        Optional.empty(),
        failures,
        now);
  }

  private static Kind kind(CapWindows.Surplus surplus) {
    return new Kind(surplus.tenant(), surplus.pattern().name());
  }
}
