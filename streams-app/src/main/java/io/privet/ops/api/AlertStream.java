package io.privet.ops.api;

import io.privet.model.Alert;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Changes of alerts for one reader. A reader that does not keep up is told that it has missed some,
 * and must read the list again.
 */
final class AlertStream implements AutoCloseable {
  /** What happened. */
  sealed interface Event permits Changed, Erased, Missed {}

  /** An alert is in a new state. */
  record Changed(Alert alert) implements Event {}

  /** An alert is no more. */
  record Erased(String alertId) implements Event {}

  /** The reader was too slow. */
  record Missed() implements Event {}

  private static final int MAX_WAITING = 1_000;

  private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>(MAX_WAITING);
  private final Consumer<AlertStream> leave;

  AlertStream(Consumer<AlertStream> leave) {
    this.leave = leave;
  }

  /** Adds an event; where there is no room, all that wait become one that says so. */
  void offer(Event event) {
    if (!waiting.offer(event)) {
      waiting.clear();
      var unused = waiting.offer(new Missed());
    }
  }

  /** The next event; empty where none came in this time. */
  Optional<Event> next(Duration patience) throws InterruptedException {
    return Optional.ofNullable(waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    leave.accept(this);
  }
}
