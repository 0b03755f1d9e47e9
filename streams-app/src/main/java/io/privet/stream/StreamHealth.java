package io.privet.stream;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the stream is, and what it is waiting for, if anything. Safe for several threads. */
public final class StreamHealth {
  private static final Logger LOG = LoggerFactory.getLogger(StreamHealth.class);

  /** Where the stream stands in its life. */
  public enum State {
    /** Not started, or partitions are being assigned and state restored. */
    STARTING,
    RUNNING,
    /** Stopped because it was told to. */
    STOPPED,
    /** Stopped because of a bug. */
    FAILED
  }

  /** Something outside that is down or refuses; told without any content of a record. */
  public record Fault(String reason, Instant since) {}

  private final InstantSource clock;
  private final AtomicReference<Optional<Fault>> fault = new AtomicReference<>(Optional.empty());
  private volatile State state = State.STARTING;

  /** The health of a stream that has not started; faults are dated by the clock. */
  public StreamHealth(InstantSource clock) {
    this.clock = clock;
  }

  /** Where the stream stands. */
  public State state() {
    return state;
  }

  /** The fault that holds processing up now, since it began; empty when none does. */
  public Optional<Fault> fault() {
    return fault.get();
  }

  /** Notes where the stream stands; a failed one stays failed. */
  void enter(State next) {
    if (state != State.FAILED) {
      state = next;
    }
  }

  /** Notes a fault, and returns it with the time at which it, or the one it follows, began. */
  Fault failed(String reason) {
    Fault begun = new Fault(reason, clock.instant());
    Optional<Fault> known =
        fault.getAndUpdate(
            current -> Optional.of(new Fault(reason, current.orElse(begun).since())));
    if (known.isEmpty()) {
      LOG.warn("Processing waits: {}", reason);
    }
    return new Fault(reason, known.orElse(begun).since());
  }

  /** Notes that whatever failed works again. */
  void recovered() {
    if (fault.get().isPresent()) {
      fault
          .getAndSet(Optional.empty())
          .ifPresent(past -> LOG.info("Processing goes on after: {}", past.reason()));
    }
  }
}
