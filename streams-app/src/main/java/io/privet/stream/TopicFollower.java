package io.privet.stream;

import io.privet.ingest.SourceUnavailableException;
import io.privet.serde.CompactedTopic;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

  private final String topic;
  private final Deserializer<T> deserializer;
  private final BiConsumer<String, @Nullable T> reader;
  private final FollowingThread thread;

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
    this.topic = topic;
    this.deserializer = deserializer;
    this.reader = reader;
    thread =
        new FollowingThread(
            "privet-follow-" + topic, clientProperties, topic, this::follow, this::waits);
  }

  /** Begins to follow. */
  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.close();
  }

  private void follow(CompactedTopic records) {
    while (!thread.isClosing()) {
      records.poll(POLL).forEach(this::read);
    }
  }

  private void waits(RuntimeException fault) {
    LOG.warn("Following {} waits: {}", topic, fault.getClass().getSimpleName());
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
}
