package io.privet.delivery;

import io.privet.model.Alert;
import io.privet.model.Delivery;
import io.privet.notify.Notification;
import io.privet.notify.Outcome;
import io.privet.notify.Sink;
import io.privet.notify.SinkRequest;
import io.privet.notify.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one sink is sent next, over all partitions that a lane owns: one request at a time, at the
 * pace that the sink bears. Knows neither Kafka nor sockets nor a clock. Belongs to one thread.
 */
final class Dispatch {
  /** How long a sink that refuses everything is left alone before it is tried again. */
  static final Duration DISABLED_FOR = Duration.ofHours(1);

  /** The most notices about other sinks that wait; there are few sinks. */
  private static final int MAX_NOTICES = 20;

  /**
   * What to do: first write the entries, then send the request and tell its answer.
   *
   * @param request empty when nothing is to be sent now
   */
  record Step(List<Entry> entries, Optional<SinkRequest> request) {}

  /** That the sink refuses everything, since when and until when. */
  record Disabled(String reason, Instant since, Instant until) {}

  /*
   * Each attempt asks the outbox anew, so that what is sent is always the newest state. A
   * notification of several requests that failed on the way goes on where it was, provided that the
   * outbox asks for the same one again: what was delivered is not sent twice.
   */
  private final Sink sink;
  private final Pace pace;
  private final Map<Integer, OwnedPartition> owned = new LinkedHashMap<>();
  private final Deque<Notification> notices = new ArrayDeque<>();
  private @Nullable Errand errand;
  private @Nullable Errand interrupted;
  private boolean isAwaitingAnswer;
  private Optional<Disabled> disabled = Optional.empty();
  private Optional<Instant> lastSuccess = Optional.empty();

  Dispatch(Sink sink, Pace pace) {
    this.sink = sink;
    this.pace = pace;
  }

  /** Takes a partition over. */
  void open(OwnedPartition partition) {
    owned.put(partition.partition(), partition);
  }

  /** Hands a partition over; an answer that is awaited for it is of no interest any more. */
  void close(int partition) {
    OwnedPartition closed = owned.remove(partition);
    if (closed != null && errand != null && errand.owner().equals(Optional.of(closed))) {
      errand = null;
    }
  }

  /** Hands everything over. */
  void closeAll() {
    owned.clear();
    errand = null;
    interrupted = null;
    isAwaitingAnswer = false;
  }

  /** The partitions that are owned. */
  Collection<OwnedPartition> owned() {
    return owned.values();
  }

  /** Takes an alert state in; returns what could be decided at once. */
  List<Entry> accept(int partition, Alert alert, long offset, Instant publishedAt, Instant now) {
    OwnedPartition owner = owned.get(partition);
    return owner == null ? List.of() : owner.accept(alert, offset, publishedAt, now);
  }

  /** Lets a notice go out before everything else. */
  void tell(Notification notice) {
    if (notices.size() < MAX_NOTICES) {
      notices.add(notice);
    }
  }

  /** What to do now. While an answer is awaited, nothing. */
  Step next(Instant now) {
    List<Entry> entries = new ArrayList<>();
    if (isAwaitingAnswer || waitFor(now).isPositive()) {
      return new Step(entries, Optional.empty());
    }
    disabled = Optional.empty();
    while (errand == null && choose(entries, now)) {
      if (requests().isEmpty()) { // this kind of sink has nothing to say about it
        entries.addAll(settle(new Outcome.Delivered(Optional.empty()), Optional.empty(), now));
      }
    }
    if (errand == null) {
      return new Step(entries, Optional.empty());
    }
    pace.sent();
    isAwaitingAnswer = true;
    return new Step(entries, Optional.of(requests().get(errand.request())));
  }

  /** Takes in what came of the last request; returns what is decided with it. */
  List<Entry> answered(Answer answer, Instant now) {
    if (!isAwaitingAnswer || errand == null) {
      isAwaitingAnswer = false;
      return List.of();
    }
    isAwaitingAnswer = false;
    return switch (answer) {
      case Answer.Received received ->
          settle(sink.outcome(received.response()), Optional.of(received.response().status()), now);
      case Answer.NoAnswer none ->
          settle(new Outcome.Retry(none.reason(), Optional.empty()), Optional.empty(), now);
      case Answer.NotAllowed refused ->
          settle(new Outcome.Disabled(refused.reason()), Optional.empty(), now);
    };
  }

  /** When there will be something to do; empty when only an alert state can bring something. */
  Optional<Instant> nextDue(Instant now) {
    if (isAwaitingAnswer) {
      return Optional.empty();
    }
    Instant ready = now.plus(waitFor(now));
    Optional<Instant> due =
        errand != null || !notices.isEmpty()
            ? Optional.of(now)
            : owned.values().stream()
                .flatMap(owner -> owner.outbox().nextDue().stream())
                .min(Instant::compareTo);
    return due.map(time -> time.isAfter(ready) ? time : ready);
  }

  /** Whether an answer is awaited. */
  boolean isAwaitingAnswer() {
    return isAwaitingAnswer;
  }

  /** That the sink refuses everything, if it does. */
  Optional<Disabled> disabled() {
    return disabled;
  }

  /** When the sink took something last. */
  Optional<Instant> lastSuccess() {
    return lastSuccess;
  }

  private Duration waitFor(Instant now) {
    Duration untilTried =
        disabled.map(state -> Duration.between(now, state.until())).orElse(Duration.ZERO);
    Duration untilReady = pace.wait(now);
    return untilTried.compareTo(untilReady) > 0 ? untilTried : untilReady;
  }

  private List<SinkRequest> requests() {
    return errand == null ? List.of() : sink.requests(errand.notification());
  }

  /** Finds what to send next; returns whether there is something. */
  private boolean choose(List<Entry> entries, Instant now) {
    Notification notice = notices.poll();
    if (notice != null) {
      errand = new Errand(Optional.empty(), notice, 0, Optional.empty());
      return true;
    }
    for (OwnedPartition owner : List.copyOf(owned.values())) {
      Turn turn = owner.outbox().next(now);
      entries.addAll(owner.entries(turn.entries()));
      if (turn.notification().isPresent()) {
        begin(new Errand(Optional.of(owner), turn.notification().get(), 0, Optional.empty()));
        owned.remove(owner.partition()); // the others come first next time
        owned.put(owner.partition(), owner);
        return true;
      }
    }
    return false;
  }

  private void begin(Errand chosen) {
    errand =
        interrupted != null && interrupted.notification().id().equals(chosen.notification().id())
            ? interrupted.as(chosen)
            : chosen;
    interrupted = null;
  }

  private List<Entry> settle(Outcome outcome, Optional<Integer> status, Instant now) {
    Errand settled = errand;
    if (settled == null) {
      return List.of();
    }
    Outcome whole = outcome;
    switch (outcome) {
      case Outcome.Delivered delivered -> {
        pace.succeeded();
        lastSuccess = Optional.of(now);
        Errand further = settled.next(delivered.externalId());
        if (further.request() < requests().size()) {
          errand = further;
          return List.of();
        }
        whole = new Outcome.Delivered(further.externalId());
      }
      case Outcome.Retry retry -> {
        var unused = pace.failed(now, retry.after());
        interrupted = settled;
        if (settled.owner().isEmpty()) {
          notices.addFirst(settled.notification());
        }
      }
      case Outcome.Disabled refusal ->
          disabled = Optional.of(new Disabled(refusal.reason(), now, now.plus(DISABLED_FOR)));
      case Outcome.Forgotten forgotten -> {}
      case Outcome.Rejected rejected -> {}
    }
    errand = null;
    return decisions(settled, whole, status, now);
  }

  private static List<Entry> decisions(
      Errand settled, Outcome outcome, Optional<Integer> status, Instant now) {
    if (settled.owner().isEmpty()) {
      return List.of();
    }
    OwnedPartition owner = settled.owner().get();
    List<Delivery> decided = owner.outbox().settle(outcome, now);
    return owner.entries(
        status
            .map(code -> decided.stream().map(entry -> entry.withStatusCode(code)).toList())
            .orElse(decided));
  }
}
