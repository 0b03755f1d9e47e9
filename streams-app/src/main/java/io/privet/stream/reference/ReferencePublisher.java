package io.privet.stream.reference;

import io.privet.config.ReferenceFiles;
import io.privet.model.Baselines;
import io.privet.model.ReferenceEntry;
import io.privet.serde.CompactedTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes entries into the topic of reference data. */
public final class ReferencePublisher implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(200);

  private final Map<String, String> clientProperties;
  private final String topic;
  private final Producer<String, ReferenceEntry> producer;

  /** A publisher to a topic, which exists, of the cluster that these properties name. */
  public ReferencePublisher(
      Map<String, String> clientProperties, String topic, Serializer<ReferenceEntry> values) {
    this.clientProperties = Map.copyOf(clientProperties);
    this.topic = topic;
    Map<String, Object> properties = new HashMap<>(clientProperties);
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    producer = new KafkaProducer<>(properties, new StringSerializer(), values);
  }

  /** Writes entries, and returns when all of them have arrived. */
  public void publish(Collection<ReferenceEntry> entries)
      throws ExecutionException, InterruptedException {
    send(
        entries.stream()
            .map(entry -> new ProducerRecord<String, ReferenceEntry>(topic, entry.id(), entry))
            .toList());
  }

  /**
   * Withdraws what was published from files and is not among the entries that are kept.
   *
   * @param withBaselines whether that goes for baselines too
   * @return how many entries were withdrawn
   */
  public int prune(Collection<ReferenceEntry> kept, boolean withBaselines)
      throws ExecutionException, InterruptedException {
    Set<String> gone = publishedIds();
    gone.removeIf(
        id ->
            !id.startsWith(ReferenceFiles.ENTRY_PREFIX)
                && !(withBaselines && id.startsWith(Baselines.ENTRY_PREFIX)));
    gone.removeAll(kept.stream().map(ReferenceEntry::id).collect(Collectors.toSet()));
    send(
        gone.stream()
            .map(id -> new ProducerRecord<String, ReferenceEntry>(topic, id, null))
            .toList());
    return gone.size();
  }

  @Override
  public void close() {
    producer.close();
  }

  private void send(List<ProducerRecord<String, ReferenceEntry>> records)
      throws ExecutionException, InterruptedException {
    List<Future<RecordMetadata>> arrivals = new ArrayList<>();
    records.forEach(record -> arrivals.add(producer.send(record)));
    producer.flush();
    for (Future<RecordMetadata> arrival : arrivals) {
      arrival.get();
    }
  }

  private Set<String> publishedIds() {
    Set<String> ids = new TreeSet<>();
    try (CompactedTopic records = CompactedTopic.open(clientProperties, topic)) {
      do {
        for (ConsumerRecord<String, byte[]> record : records.poll(POLL)) {
          if (record.value() == null) {
            ids.remove(record.key());
          } else {
            ids.add(record.key());
          }
        }
      } while (!records.isWhole());
    }
    return ids;
  }
}
