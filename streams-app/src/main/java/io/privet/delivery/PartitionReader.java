package io.privet.delivery;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads whole partitions, from the beginning to the end that they have now. */
final class PartitionReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(500);

  private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;

  PartitionReader(Clients clients) {
    consumer = clients.reader();
  }

  /** Hands out every committed record of a partition, in order. */
  void read(TopicPartition partition, Consumer<ConsumerRecord<String, byte[]>> records) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    while (consumer.position(partition) < end) {
      consumer.poll(POLL).forEach(records);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
