package io.privet.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads the committed values of a topic from its beginning on, as they come.
 *
 * <p>Not safe for use by several threads.
 */
final class TopicTail<T> implements AutoCloseable {
  private final KafkaConsumer<String, T> consumer;
  private final List<TopicPartition> partitions;

  /** A reader of a topic that exists. */
  TopicTail(String bootstrapServers, String topic, Deserializer<T> values) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed"),
            new StringDeserializer(),
            values);
    partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /**
   * The values that have come since the last call, without deletions; waits for one up to {@code
   * wait}.
   */
  List<T> poll(Duration wait) {
    List<T> values = new ArrayList<>();
    for (ConsumerRecord<String, T> record : consumer.poll(wait)) {
      if (record.value() != null) {
        values.add(record.value());
      }
    }
    return values;
  }

  /** Whether everything that was committed up to now has been read. */
  boolean isAtEnd() {
    return consumer.endOffsets(partitions).entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
