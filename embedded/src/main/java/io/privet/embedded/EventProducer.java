package io.privet.embedded;

import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.privet.model.AuditEvent;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Puts events on Privet's source topics as Avro, keyed by principal and stamped with their event
 * time.
 */
final class EventProducer implements AutoCloseable {
  private static final int LINGER_MILLIS = 20;

  private final KafkaProducer<String, Object> producer;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  /** A producer whose schemas go to the registry at {@code registryUrl}. */
  EventProducer(String bootstrapServers, String registryUrl) {
    Serializer<Object> avro = new KafkaAvroSerializer();
    avro.configure(Map.of("schema.registry.url", registryUrl), false);
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.LINGER_MS_CONFIG,
                LINGER_MILLIS),
            new StringSerializer(),
            avro);
  }

  /** Sends an event; whether it arrived shows in {@link #flush}. */
  void send(AuditEvent event) {
    var unused =
        producer.send(
            new ProducerRecord<>(
                DemoTopics.of(event),
                null,
                event.header().time().toEpochMilli(),
                event.header().principal(),
                AvroEvents.of(event)),
            (metadata, fault) -> failure.compareAndSet(null, fault));
  }

  /**
   * Waits until all events are on their topics.
   *
   * @throws IOException when one of them did not arrive
   */
  void flush() throws IOException {
    producer.flush();
    Exception fault = failure.get();
    if (fault != null) {
      throw new IOException("an event could not be put on its topic", fault);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
