package io.privet.stream.reference;

import io.privet.ingest.SourceUnavailableException;
import io.privet.metrics.ReferenceSource;
import io.privet.model.ReferenceEntry;
import io.privet.serde.RecordReader;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the topic of reference data on a thread of its own. It is taken over for the first time
 * once it has been read to the end that it had at the start, and after that with every change. What
 * is down is tried again for as long as it takes, from the beginning of the topic.
 */
public final class ReferenceTopic implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReferenceTopic.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Map<String, ?> clientProperties;
  private final String topic;
  private final RecordReader<ReferenceEntry> reader;
  private final LiveReference live;
  private final CountDownLatch firstLoad = new CountDownLatch(1);
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().daemon().name("privet-reference-topic").unstarted(this::run);

  /** A topic that is not followed yet. */
  public ReferenceTopic(
      Map<String, ?> clientProperties,
      String topic,
      RecordReader<ReferenceEntry> reader,
      LiveReference live) {
    this.clientProperties = Map.copyOf(clientProperties);
    this.topic = topic;
    this.reader = reader;
    this.live = live;
  }

  /** Begins to follow the topic. */
  public void start() {
    thread.start();
  }

  /**
   * Waits for the first load.
   *
   * @return whether there was one; not when this was closed or the wait interrupted before
   */
  public boolean awaitFirstLoad() {
    try {
      firstLoad.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    return !isClosing();
  }

  @Override
  public void close() {
    closing.countDown();
    firstLoad.countDown();
    try {
      thread.join(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!isClosing()) {
      try (CompactedTopic records = CompactedTopic.open(clientProperties, topic)) {
        follow(records);
      } catch (InterruptException e) {
        return;
      } catch (RuntimeException e) { // whatever it is, nothing may be processed before the load
        String reason = reason(e);
        LOG.warn("Reference data from {} waits: {}", topic, reason);
        live.fault(ReferenceSource.TOPIC, reason);
        pause();
      }
    }
  }

  private void follow(CompactedTopic records) {
    ReferenceEntries entries = new ReferenceEntries(topic, reader);
    boolean isTaken = false;
    while (!isClosing()) {
      boolean hasChanged = entries.takeIn(records.poll(POLL));
      if ((hasChanged || !isTaken) && records.isWhole()) {
        live.replace(ReferenceSource.TOPIC, entries.entries());
        if (!entries.problems().isEmpty()) {
          live.refuse(ReferenceSource.TOPIC, entries.problems());
        }
        isTaken = true;
        firstLoad.countDown();
      }
    }
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  private void pause() {
    try {
      var unused = closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String reason(RuntimeException fault) {
    return fault instanceof SourceUnavailableException
        ? String.valueOf(fault.getMessage())
        : "reading " + topic + ": " + fault.getClass().getSimpleName();
  }
}
