package io.privet.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes Kafka clients of one cluster, as delivery needs them. */
final class Clients {
  private static final String CONSUMER_PREFIX = "consumer.";
  private static final String PRODUCER_PREFIX = "producer.";

  /** As for the stream: who is silent for this long is gone, and others take over. */
  private static final int SESSION_TIMEOUT_MILLIS = 10_000;

  private static final int HEARTBEAT_MILLIS = 3_000;

  /** Longest time that a write may take before the lane starts anew. */
  private static final Duration WRITE_LIMIT = Duration.ofSeconds(30);

  private final Map<String, Object> properties;

  /** Clients with the properties of the settings: Kafka's own names, some with a prefix. */
  Clients(Map<String, ?> properties) {
    this.properties = Map.copyOf(properties);
  }

  /** A member of a group, which commits by hand and reads what is committed. */
  Consumer<String, byte[]> member(String group) {
    Map<String, Object> member = reading();
    member.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MILLIS);
    member.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
    member.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    member.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    return consumer(member);
  }

  /** A reader without a group, which reads what is committed. */
  Consumer<String, byte[]> reader() {
    Map<String, Object> reader = reading();
    reader.remove(ConsumerConfig.GROUP_ID_CONFIG);
    reader.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    return consumer(reader);
  }

  /** A writer whose records are on all replicas in sync once it has flushed. */
  Producer<String, byte[]> writer() {
    Map<String, Object> writer = with(PRODUCER_PREFIX);
    writer.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) WRITE_LIMIT.toMillis());
    writer.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) WRITE_LIMIT.toMillis());
    writer.putIfAbsent(
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) WRITE_LIMIT.dividedBy(2).toMillis());
    writer.put(ProducerConfig.ACKS_CONFIG, "all");
    writer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    writer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    return new KafkaProducer<>(writer, new StringSerializer(), new ByteArraySerializer());
  }

  /** A client that administers the cluster. */
  Admin admin() {
    Map<String, Object> admin = new HashMap<>(properties);
    admin.putIfAbsent(
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) WRITE_LIMIT.toMillis());
    return Admin.create(admin);
  }

  private Map<String, Object> reading() {
    Map<String, Object> reading = with(CONSUMER_PREFIX);
    reading.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    reading.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    reading.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    reading.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return reading;
  }

  private Map<String, Object> with(String prefix) {
    Map<String, Object> named = new HashMap<>(properties);
    properties.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            named.put(name.substring(prefix.length()), value);
          }
        });
    return named;
  }

  private static Consumer<String, byte[]> consumer(Map<String, Object> properties) {
    return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
