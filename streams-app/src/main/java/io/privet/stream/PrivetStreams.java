package io.privet.stream;

import io.privet.metrics.PrivetMetrics;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running topology: it starts once, outlives faults of the world, and ends when told to. */
public final class PrivetStreams implements AutoCloseable {
  /** Longest time that closing takes. */
  public static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(PrivetStreams.class);

  private final KafkaStreams streams;
  private final StreamHealth health;
  private final RestoreProgress restoring;
  private final AutoCloseable meters;
  private volatile boolean isStarted;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /** A stream that has not started. */
  public PrivetStreams(
      Topology topology,
      Properties properties,
      StreamHealth health,
      PrivetMetrics metrics,
      InstantSource clock) {
    this.health = health;
    streams = new KafkaStreams(topology, properties);
    streams.setUncaughtExceptionHandler(new ThreadFailures(health, clock, this::pause));
    streams.setStateListener((next, previous) -> changed(next));
    restoring = new RestoreProgress(metrics);
    streams.setGlobalStateRestoreListener(restoring);
    meters = metrics.bind(streams);
    for (String store : TopologyNames.STORES) {
      metrics.keysTracked(store, () -> keys(store));
    }
  }

  /** Starts to process. */
  public void start() {
    streams.start();
    isStarted = true;
  }

  /** Whether it was started, however far it has come since. */
  public boolean isStarted() {
    return isStarted;
  }

  /** Records that the state of this instance lacks until it is restored. */
  public long restoreRemaining() {
    return restoring.remaining();
  }

  /** How it is. */
  public StreamHealth health() {
    return health;
  }

  /**
   * Waits until processing has ended.
   *
   * @return whether it ended well, because it was closed
   */
  public boolean awaitEnd() throws InterruptedException {
    ended.await();
    return health.state() == StreamHealth.State.STOPPED;
  }

  /**
   * Ends processing, within {@link #CLOSE_TIMEOUT}.
   *
   * @return whether it ended well
   */
  public boolean stop() {
    closing.countDown();
    boolean isClosed = streams.close(CLOSE_TIMEOUT);
    if (!isClosed) {
      LOG.error("Processing did not end within {}", CLOSE_TIMEOUT);
    }
    // The listener may hear of the last state only after close has returned.
    boolean endedWell = isClosed && streams.state() == State.NOT_RUNNING;
    health.enter(endedWell ? StreamHealth.State.STOPPED : StreamHealth.State.FAILED);
    try {
      meters.close();
    } catch (Exception e) {
      LOG.warn("Closing the meters of Kafka Streams failed", e);
    }
    ended.countDown();
    return health.state() == StreamHealth.State.STOPPED;
  }

  @Override
  public void close() {
    stop();
  }

  private Number keys(String store) {
    try {
      return streams
          .store(StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.keyValueStore()))
          .approximateNumEntries();
    } catch (InvalidStateStoreException e) { // not started, or its partitions are on the move
      return Double.NaN;
    }
  }

  private void changed(State next) {
    switch (next) {
      case CREATED, REBALANCING -> health.enter(StreamHealth.State.STARTING);
      case RUNNING -> health.enter(StreamHealth.State.RUNNING);
      case PENDING_SHUTDOWN -> {}
      case NOT_RUNNING -> {
        health.enter(StreamHealth.State.STOPPED);
        ended.countDown();
      }
      case PENDING_ERROR -> health.enter(StreamHealth.State.FAILED);
      case ERROR -> {
        health.enter(StreamHealth.State.FAILED);
        ended.countDown();
      }
    }
    LOG.info("Stream is {}", next);
  }

  private void pause(Duration duration) {
    try {
      closing.await(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
