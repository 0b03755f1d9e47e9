package io.privet.delivery;

import io.privet.model.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * What became of the notifications of one sink. An entry lies in the partition of the ledger that
 * has the same number as the partition of the history that its alert lies in.
 */
final class DeliveryLedger implements AutoCloseable {
  private final String topic;
  private final String sink;
  private final Values<Delivery> values;
  private final Serializer<Delivery> serializer;
  private final Producer<String, byte[]> producer;
  private final PartitionReader reader;
  private final List<Future<RecordMetadata>> unconfirmed = new ArrayList<>();

  /** The part of a ledger that is about one sink. */
  DeliveryLedger(
      String topic,
      String sink,
      Serde<Delivery> serde,
      Producer<String, byte[]> producer,
      PartitionReader reader) {
    this.topic = topic;
    this.sink = sink;
    values = new Values<>(serde.deserializer());
    serializer = serde.serializer();
    this.producer = producer;
    this.reader = reader;
  }

  /** Hands out the entries of a partition about this sink, in order. */
  void read(int partition, Consumer<Delivery> entries) {
    reader.read(
        new TopicPartition(topic, partition),
        record -> values.of(record).filter(entry -> entry.sink().equals(sink)).ifPresent(entries));
  }

  /** Adds an entry, which counts once {@link #flush} has returned. */
  void append(Entry entry) {
    Delivery delivery = entry.delivery();
    unconfirmed.add(
        producer.send(
            new ProducerRecord<>(
                topic,
                entry.partition(),
                delivery.notificationId(),
                serializer.serialize(topic, delivery))));
  }

  /**
   * Waits until all entries are written.
   *
   * @throws KafkaException when one could not be
   */
  void flush() {
    producer.flush();
    try {
      for (Future<RecordMetadata> each : unconfirmed) {
        var unused = each.get();
      }
    } catch (ExecutionException e) {
      throw new KafkaException("writing to " + topic + " failed", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
    unconfirmed.clear();
  }

  @Override
  public void close() {
    producer.close();
  }
}
