package io.privet.stream.reference;

import io.privet.ingest.SourceUnavailableException;
import io.privet.metrics.ReferenceSource;
import io.privet.model.ReferenceEntry;
import io.privet.serde.CompactedTopic;
import io.privet.serde.RecordReader;
import io.privet.stream.FollowingThread;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
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

  private final String topic;
  private final RecordReader<ReferenceEntry> reader;
  private final LiveReference live;
  private final CountDownLatch firstLoad = new CountDownLatch(1);
  private final FollowingThread thread;

  /** A topic that is not followed yet. */
  public ReferenceTopic(
      Map<String, ?> clientProperties,
      String topic,
      RecordReader<ReferenceEntry> reader,
      LiveReference live) {
    this.topic = topic;
    this.reader = reader;
    this.live = live;
    thread =
        new FollowingThread(
            "privet-reference-topic", clientProperties, topic, this::follow, this::waits);
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
    return !thread.isClosing();
  }

  @Override
  public void close() {
    thread.stop();
    firstLoad.countDown();
    thread.close();
  }

  private void follow(CompactedTopic records) {
    ReferenceEntries entries = new ReferenceEntries(topic, reader);
    boolean isTaken = false;
    while (!thread.isClosing()) {
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

  private void waits(RuntimeException fault) {
    String reason = reason(fault);
    LOG.warn("Reference data from {} waits: {}", topic, reason);
    live.fault(ReferenceSource.TOPIC, reason);
  }

  private String reason(RuntimeException fault) {
    return fault instanceof SourceUnavailableException
        ? String.valueOf(fault.getMessage())
        : "reading " + topic + ": " + fault.getClass().getSimpleName();
  }
}
