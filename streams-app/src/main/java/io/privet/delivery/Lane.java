package io.privet.delivery;

import io.privet.ingest.SourceUnavailableException;
import io.privet.notify.Notification;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings notifications to one sink, on a thread of its own, so that a sink that does not answer
 * holds no other one up. What is down is tried again for as long as it takes. Safe for several
 * threads.
 */
final class Lane implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

  /** Pause before a lane starts anew after a fault. */
  private static final Duration RETRY = Duration.ofSeconds(2);

  /** Longest time that closing takes. */
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(15);

  private final LaneParts parts;
  private final Consumer<Notification> alarm;
  private final Dispatch dispatch;
  private final Queue<Notification> notices = new ConcurrentLinkedQueue<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private Optional<Dispatch.Disabled> known = Optional.empty();
  private volatile LaneHealth health;

  /**
   * A lane that has not started.
   *
   * @param alarm is told when the sink refuses everything
   */
  Lane(LaneParts parts, Consumer<Notification> alarm) {
    this.parts = parts;
    this.alarm = alarm;
    dispatch = new Dispatch(parts.sink(), new Pace(parts.rate(), parts.pauses(), parts.clock()));
    thread = Thread.ofPlatform().name("privet-notify-" + sink()).unstarted(this::run);
    health = health(LaneHealth.State.STARTING, Optional.empty(), Optional.empty());
  }

  /** Begins to work. */
  void start() {
    thread.start();
  }

  /** Name of its sink in the settings. */
  String sink() {
    return parts.sink().name();
  }

  /** How it is. */
  LaneHealth health() {
    return health;
  }

  /** Lets its sink be told of a notice. */
  void tell(Notification notice) {
    notices.add(notice);
  }

  /** Begins to end; {@link #close} waits for the end. */
  void stop() {
    closing.countDown();
  }

  /** Ends within a deadline: what is under way is finished or given up, and handed over. */
  @Override
  public void close() {
    stop();
    if (thread.getState() == Thread.State.NEW) {
      return;
    }
    try {
      if (!thread.join(CLOSE_LIMIT)) {
        LOG.warn("The lane of {} did not end in time", sink());
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (isOpen()) {
      try (LaneSession session = new LaneSession(parts, dispatch)) {
        while (isOpen()) {
          for (Notification each = notices.poll(); each != null; each = notices.poll()) {
            dispatch.tell(each);
          }
          session.turn();
          observe();
        }
      } catch (InterruptException e) {
        break;
      } catch (RuntimeException e) { // the ledger knows how far it has come: start anew from it
        String reason = reason(e);
        LOG.warn("The lane of {} starts anew: {}", sink(), reason, unforeseen(e));
        health =
            health(
                LaneHealth.State.STARTING,
                Optional.of(reason),
                Optional.of(health.since().orElseGet(parts.clock()::instant)));
        pause();
      }
    }
    health = health(LaneHealth.State.STOPPED, Optional.empty(), Optional.empty());
  }

  private void observe() {
    Optional<Dispatch.Disabled> disabled = dispatch.disabled();
    disabled.filter(state -> !known.equals(disabled)).ifPresent(this::raise);
    known = disabled;
    health =
        health(
            disabled.isPresent() ? LaneHealth.State.DISABLED : LaneHealth.State.RUNNING,
            disabled.map(Dispatch.Disabled::reason),
            disabled.map(Dispatch.Disabled::since));
  }

  private void raise(Dispatch.Disabled state) {
    LOG.error(
        "Sink {} is switched off until {}: {}; mend its settings or the destination and restart",
        sink(),
        state.until(),
        state.reason());
    String id = "disabled-sink " + sink() + " " + state.since().toEpochMilli();
    alarm.accept(
        new Notification.OfDisabledSink(
            id, "disabled-sink " + sink(), sink(), state.reason(), state.since()));
  }

  private LaneHealth health(
      LaneHealth.State state, Optional<String> reason, Optional<Instant> since) {
    return new LaneHealth(
        sink(),
        state,
        dispatch.lastSuccess(),
        dispatch.owned().stream()
            .flatMap(owned -> owned.oldestWaiting().stream())
            .min(Instant::compareTo),
        reason,
        since);
  }

  private boolean isOpen() {
    return closing.getCount() > 0;
  }

  private void pause() {
    try {
      var unused = closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String reason(RuntimeException fault) {
    return fault instanceof SourceUnavailableException
        ? String.valueOf(fault.getMessage())
        : fault.getClass().getSimpleName();
  }

  /** The fault itself where it is none of Kafka's or the registry's; those are told by kind. */
  private static @Nullable RuntimeException unforeseen(RuntimeException fault) {
    return fault instanceof SourceUnavailableException || fault instanceof KafkaException
        ? null
        : fault;
  }
}
