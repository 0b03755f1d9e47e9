package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs an outbox as a lane would, with a clock of its own and a sink that takes everything. */
final class OutboxLane {
  static final OutboxSettings LIVE =
      new OutboxSettings(
          "slack",
          true,
          NotifyMode.LIVE,
          OutboxSettings.DEFAULT_MAX_AGE,
          Caps.DEFAULT,
          Optional.of("https://privet.example"));

  final SilenceBook silences = new SilenceBook();
  Outbox outbox;
  final List<Notification> told = new ArrayList<>();

  /** Every entry that was written. */
  final List<Delivery> written = new ArrayList<>();

  /** The newest entry of each key, as compaction would leave it, in the order of writing. */
  final Map<String, Delivery> ledger = new LinkedHashMap<>();

  Instant now = AlertSamples.START;
  private final OutboxSettings settings;
  private final RoutingTree tree;
  private final List<Alert> history = new ArrayList<>();
  private int committed;

  OutboxLane(OutboxSettings settings, RoutingTree tree) {
    this.settings = settings;
    this.tree = tree;
    outbox = new Outbox(settings, tree, silences);
  }

  OutboxLane(OutboxSettings settings) {
    this(settings, RoutingTree.toAll(List.of("slack")));
  }

  OutboxLane() {
    this(LIVE);
  }

  /** Takes a state in. */
  OutboxLane accept(Alert alert) {
    history.add(alert);
    write(outbox.accept(alert, history.size() - 1, now));
    return this;
  }

  /** Commits how far the lane is. */
  OutboxLane commit() {
    committed = (int) outbox.oldestUndecided().orElse(history.size());
    return this;
  }

  /** Loses all that is not in the ledger, and begins anew from what was committed. */
  OutboxLane restart() {
    LedgerMemory memory = new LedgerMemory(settings.mode(), committed, history.size());
    ledger.values().forEach(memory::add);
    Map<String, Alert> present = new LinkedHashMap<>();
    history.forEach(alert -> present.put(alert.alertId(), alert));
    present.keySet().retainAll(memory.alertIds());
    outbox = new Outbox(settings, tree, silences);
    outbox.restore(memory, present, now);
    for (int offset = committed; offset < history.size(); offset++) {
      write(outbox.accept(history.get(offset), offset, now));
    }
    return this;
  }

  /** Lets time pass, then tells all that is due. */
  OutboxLane after(String duration) {
    now = now.plus(Duration.parse("PT" + duration));
    for (Optional<Notification> due = turn(); due.isPresent(); due = turn()) {
      told.add(due.get());
      settle(new Outcome.Delivered(Optional.of("message-" + due.get().threadId())));
    }
    return this;
  }

  /** What is due now, still to be settled. */
  Optional<Notification> turn() {
    Turn turn = outbox.next(now);
    write(turn.entries());
    return turn.notification();
  }

  OutboxLane settle(Outcome outcome) {
    write(outbox.settle(outcome, now));
    return this;
  }

  /** What was told, as cause, alert, revision, and related alerts: {@code OPENED a@1 [b]}. */
  List<String> lines() {
    return told.stream().map(OutboxLane::line).toList();
  }

  static String line(Notification notification) {
    return switch (notification) {
      case Notification.OfAlert told ->
          told.cause()
              + " "
              + told.alert().alertId()
              + "@"
              + told.alert().revision()
              + (told.related().isEmpty()
                  ? ""
                  : " " + told.related().stream().map(Alert::alertId).toList())
              + (told.relatedLeftOut() == 0 ? "" : " and " + told.relatedLeftOut());
      case Notification.OfOverflow told ->
          "OVERFLOW " + told.tenant() + " " + told.pattern() + " " + told.count();
      case Notification.OfDisabledSink told -> "DISABLED " + told.sink();
    };
  }

  /** The state that the ledger ends with for each state of an alert, by revision. */
  List<DeliveryState> states(String alertId) {
    return ledger.values().stream()
        .filter(entry -> entry.subject().alertId().equals(alertId))
        .sorted(Comparator.comparingInt(entry -> entry.subject().revision()))
        .map(Delivery::state)
        .toList();
  }

  private void write(List<Delivery> entries) {
    written.addAll(entries);
    for (Delivery entry : entries) {
      ledger.remove(entry.notificationId());
      ledger.put(entry.notificationId(), entry);
    }
  }
}
