package io.privet.stream;

import io.privet.ingest.SourceUnavailableException;
import io.privet.stream.reference.CompactedTopic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands every record of a topic to a reader, from the beginning of the topic and from then on as
 * they come, on a thread of its own. What is down is tried again for as long as it takes, from the
 * beginning, so the reader must not mind to be told again. A record that cannot be read is left
 * out.
 */
public final class TopicFollower<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration RETRY = Duration.ofSeconds(2);

  private final Map<String, ?> clientProperties;
  private final String topic;
  private final Deserializer<T> deserializer;
  private final BiConsumer<String, @Nullable T> reader;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  /**
   * A topic that is not followed yet.
   *
   * @param reader is told key and value, null for a value that is no more
   */
  public TopicFollower(
      Map<String, ?> clientProperties,
      String topic,
      Deserializer<T> deserializer,
      BiConsumer<String, @Nullable T> reader) {
    this.clientProperties = Map.copyOf(clientProperties);
    this.topic = topic;
    this.deserializer = deserializer;
    this.reader = reader;
    thread = Thread.ofPlatform().daemon().name("privet-follow-" + topic).unstarted(this::run);
  }

  /** Begins to follow. */
  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (!isClosing()) {
      try (CompactedTopic records = CompactedTopic.open(clientProperties, topic)) {
        while (!isClosing()) {
          records.poll(POLL).forEach(this::read);
        }
      } catch (InterruptException e) {
        return;
      } catch (RuntimeException e) { // whatever it is, the topic is to be followed
        LOG.warn("Following {} waits: {}", topic, e.getClass().getSimpleName());
        pause();
      }
    }
  }

  private void read(ConsumerRecord<String, byte[]> record) {
    T value;
    try {
      value = deserializer.deserialize(topic, record.value());
    } catch (SourceUnavailableException e) {
      throw e;
    } catch (RuntimeException e) { // its message may quote the record
      LOG.warn(
          "Following {}: partition {}, offset {} is left out: {}",
          topic,
          record.partition(),
          record.offset(),
          e.getClass().getSimpleName());
      return;
    }
    reader.accept(record.key(), value);
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
}
