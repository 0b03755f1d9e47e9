package io.privet.embedded;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** All that a broker holds, as bytes, aborted records too. */
final class TopicDump {
  private static final Duration POLL = Duration.ofMillis(100);

  private TopicDump() {}

  /** Names of all topics of a broker, those of Kafka itself too. */
  static Set<String> topics(String bootstrapServers) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
      return consumer.listTopics().keySet();
    }
  }

  /** Every record of these topics up to their present ends, partition by partition in order. */
  static List<ConsumerRecord<byte[], byte[]>> records(
      String bootstrapServers, Collection<String> topics) {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrapServers)) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(POLL).forEach(records::add);
      }
    }
    return records;
  }

  /** Newest value of each key of a topic; null where it was deleted. */
  static Map<String, byte @Nullable []> newest(String bootstrapServers, String topic) {
    Map<String, byte @Nullable []> newest = new HashMap<>();
    records(bootstrapServers, List.of(topic))
        .forEach(
            record -> newest.put(new String(record.key(), StandardCharsets.UTF_8), record.value()));
    return newest;
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String bootstrapServers) {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.EXCLUDE_INTERNAL_TOPICS_CONFIG,
            "false"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
