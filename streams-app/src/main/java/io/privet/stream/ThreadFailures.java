package io.privet.stream;

import io.privet.ingest.SourceUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides what follows when a stream thread dies; its transaction is aborted in any case, so that
 * the next thread reads the same records again.
 *
 * <p>A fault of the world is waited out, for as long as it takes: each pause is as long as the
 * fault has lasted, between {@link #MIN_PAUSE} and {@link #MAX_PAUSE}. A bug may be met {@link
 * #MAX_BUGS} times within {@link #BUG_WINDOW}, as a new thread may get past what a race brought
 * about; after that the client shuts down.
 */
final class ThreadFailures implements StreamsUncaughtExceptionHandler {
  static final int MAX_BUGS = 3;
  static final Duration BUG_WINDOW = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(ThreadFailures.class);

  private static final Duration MIN_PAUSE = Duration.ofSeconds(1);
  private static final Duration MAX_PAUSE = Duration.ofSeconds(30);

  private final StreamHealth health;
  private final InstantSource clock;
  private final Consumer<Duration> pause;
  private final Deque<Instant> bugs = new ArrayDeque<>();

  /**
   * Failures that are told to the health.
   *
   * @param pause waits that long, or less when the stream is being closed
   */
  ThreadFailures(StreamHealth health, InstantSource clock, Consumer<Duration> pause) {
    this.health = health;
    this.clock = clock;
    this.pause = pause;
  }

  @Override
  public StreamThreadExceptionResponse handle(Throwable failure) {
    Optional<Throwable> fault = chain(failure).filter(ThreadFailures::isOfTheWorld).findFirst();
    return fault.isPresent() ? waitOut(fault.get()) : count(failure);
  }

  private StreamThreadExceptionResponse waitOut(Throwable fault) {
    Instant since = health.failed(reason(fault)).since();
    Duration soFar = Duration.between(since, clock.instant());
    pause.accept(Collections.min(List.of(MAX_PAUSE, Collections.max(List.of(MIN_PAUSE, soFar)))));
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private synchronized StreamThreadExceptionResponse count(Throwable failure) {
    Instant now = clock.instant();
    bugs.removeIf(bug -> bug.isBefore(now.minus(BUG_WINDOW)));
    bugs.add(now);
    String kind = chain(failure).reduce((outer, inner) -> inner).orElse(failure).toString();
    if (bugs.size() > MAX_BUGS) {
      LOG.error("Shutting down after {} failures within {}: {}", bugs.size(), BUG_WINDOW, kind);
      health.enter(StreamHealth.State.FAILED);
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    LOG.error("Failure {} of {} within {}: {}", bugs.size(), MAX_BUGS, BUG_WINDOW, kind);
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private static boolean isOfTheWorld(Throwable failure) {
    return failure instanceof SourceUnavailableException
        || failure instanceof RetriableException
        || failure instanceof AuthorizationException
        || failure instanceof AuthenticationException
        || failure instanceof MissingSourceTopicException
        || failure instanceof IOException;
  }

  private static String reason(Throwable fault) {
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
