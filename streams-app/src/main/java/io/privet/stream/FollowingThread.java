package io.privet.stream;

import io.privet.serde.CompactedTopic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Follows a topic on a thread of its own until it is closed. What is down is tried again for as
 * long as it takes, from the beginning of the topic.
 */
public final class FollowingThread implements AutoCloseable {
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Map<String, ?> clientProperties;
  private final String topic;
  private final Consumer<CompactedTopic> reader;
  private final Consumer<RuntimeException> faults;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  /**
   * A thread that has not started.
   *
   * @param reader reads the topic, opened at its beginning, until {@link #isClosing}
   * @param faults is told why the topic is about to be read anew
   */
  public FollowingThread(
      String name,
      Map<String, ?> clientProperties,
      String topic,
      Consumer<CompactedTopic> reader,
      Consumer<RuntimeException> faults) {
    this.clientProperties = Map.copyOf(clientProperties);
    this.topic = topic;
    this.reader = reader;
    this.faults = faults;
    thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  /** Begins to follow. */
  public void start() {
    thread.start();
  }

  /** Whether it is to end. */
  public boolean isClosing() {
    return closing.getCount() == 0;
  }

  /** Lets it end; does not wait for that. */
  public void stop() {
    closing.countDown();
  }

  @Override
  public void close() {
    stop();
    try {
      thread.join(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!isClosing()) {
      try (CompactedTopic records = CompactedTopic.open(clientProperties, topic)) {
        reader.accept(records);
      } catch (InterruptException e) {
        return;
      } catch (RuntimeException e) { // whatever it is, the topic is to be followed
        faults.accept(e);
        pause();
      }
    }
  }

  private void pause() {
    try {
      var unused = closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
