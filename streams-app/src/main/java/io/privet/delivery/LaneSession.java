package io.privet.delivery;

import io.privet.config.Settings;
import io.privet.model.Alert;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import io.privet.notify.LedgerMemory;
import io.privet.notify.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lane from the time it joins its group to a fault or its end. All that it knows comes from Kafka
 * when it takes a partition over, and goes with it. Belongs to one thread.
 */
final class LaneSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LaneSession.class);

  /** Longest wait for records while nothing else is to be done. */
  private static final Duration IDLE = Duration.ofMillis(200);

  /** Longest wait for an answer between two looks at the records. */
  private static final Duration GLANCE = Duration.ofMillis(20);

  /** How long an answer is waited for when partitions are handed over. */
  private static final Duration FINISH = Duration.ofSeconds(5);

  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(1);

  /*
   * The order of writes is what the guarantee rests upon: an entry PENDING is in the ledger before
   * its request goes out, the outcome is in the ledger before the next request goes out, and the
   * position in the history is committed after the entries of all states before it. A process that
   * dies therefore sends at most one notification again, the one that was under way. Beside the
   * position stands how far the history was read: what waited at the time of a long outage does not
   * become too old to be told.
   */
  private final LaneParts parts;
  private final Dispatch dispatch;
  private final Consumer<String, byte[]> consumer;
  private final PartitionReader reader;
  private final DeliveryLedger ledger;
  private final Silences silences;
  private final Courier courier;
  private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
  private Instant lastCommit = Instant.EPOCH;

  /** Whether all that was read is decided or kept, and written; not in the middle of a turn. */
  private boolean isSound = true;

  LaneSession(LaneParts parts, Dispatch dispatch) {
    this.parts = parts;
    this.dispatch = dispatch;
    Settings.Topics topics = parts.topics();
    Producer<String, byte[]> producer = parts.clients().writer();
    reader = new PartitionReader(parts.clients());
    ledger =
        new DeliveryLedger(
            topics.deliveries(), parts.sink().name(), parts.deliveries(), producer, reader);
    silences =
        new Silences(parts.clients(), topics.commands(), parts.commands(), parts.clock().instant());
    courier = new Courier(parts.sink().name(), parts.http(), producer, System.out);
    consumer = parts.clients().member(parts.group());
    consumer.subscribe(Set.of(topics.alertHistory()), new Handover());
  }

  /** One round: reads what has come, takes an answer in, and sends what is due. */
  void turn() {
    silences.refresh(parts.clock().instant());
    ConsumerRecords<String, byte[]> records = consumer.poll(patience());
    isSound = false;
    records.forEach(this::accept);
    takeAnswer(GLANCE);
    Instant now = parts.clock().instant();
    Dispatch.Step step = dispatch.next(now);
    write(step.entries(), now);
    ledger.flush();
    isSound = true;
    step.request().ifPresent(courier::send);
    limitReading();
    if (!now.isBefore(lastCommit.plus(COMMIT_INTERVAL))) {
      commit();
      lastCommit = now;
    }
  }

  /** Hands all partitions over. After a fault, nothing more is written or committed. */
  @Override
  public void close() {
    try (ledger;
        reader;
        silences;
        courier) {
      consumer.close();
    } finally {
      dispatch.closeAll();
    }
  }

  private Duration patience() {
    if (dispatch.isAwaitingAnswer()) {
      return Duration.ZERO;
    }
    Instant now = parts.clock().instant();
    return dispatch
        .nextDue(now)
        .map(due -> Duration.between(now, due))
        .filter(wait -> wait.compareTo(IDLE) < 0)
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .orElse(IDLE);
  }

  private void accept(ConsumerRecord<String, byte[]> record) {
    Instant now = parts.clock().instant();
    parts
        .alerts()
        .of(record)
        .ifPresent(
            alert ->
                write(
                    dispatch.accept(
                        record.partition(),
                        alert,
                        record.offset(),
                        Instant.ofEpochMilli(record.timestamp()),
                        now),
                    now));
  }

  private void takeAnswer(Duration patience) {
    courier
        .answer(patience)
        .ifPresent(
            answer -> {
              Instant now = parts.clock().instant();
              write(dispatch.answered(answer, now), now);
            });
  }

  private void write(List<Entry> entries, Instant now) {
    for (Entry entry : entries) {
      ledger.append(entry);
      measure(entry, now);
    }
  }

  private void measure(Entry entry, Instant now) {
    Delivery delivery = entry.delivery();
    LOG.debug(
        "{}: alert {} revision {} is {}",
        delivery.sink(),
        delivery.subject().alertId(),
        delivery.subject().revision(),
        delivery.state());
    if (delivery.state().isDecided()) {
      parts.metrics().notification(delivery.sink(), delivery.state());
    } else if (delivery.error().isPresent()) {
      parts.metrics().notificationFailed(delivery.sink());
    }
    if (delivery.state() == DeliveryState.DELIVERED || delivery.state() == DeliveryState.RELATED) {
      entry
          .publishedAt()
          .ifPresent(
              since ->
                  parts
                      .metrics()
                      .notificationLatency(delivery.sink(), Duration.between(since, now)));
    }
  }

  /** Gives up what is under way; it is sent again. */
  private void abandon() {
    courier.abandon();
    Instant now = parts.clock().instant();
    write(dispatch.answered(new Answer.NoAnswer("given up when work was handed over"), now), now);
  }

  /** Reads on only in partitions where there is room for what comes. */
  private void limitReading() {
    for (OwnedPartition owned : dispatch.owned()) {
      List<TopicPartition> partition = List.of(history(owned.partition()));
      if (owned.outbox().hasRoom()) {
        consumer.resume(partition);
      } else {
        consumer.pause(partition);
      }
    }
  }

  private void commit() {
    Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
    for (OwnedPartition owned : dispatch.owned()) {
      TopicPartition partition = history(owned.partition());
      long read = consumer.position(partition);
      OffsetAndMetadata position =
          new OffsetAndMetadata(owned.outbox().oldestUndecided().orElse(read), Long.toString(read));
      if (!position.equals(committed.get(partition))) {
        positions.put(partition, position);
      }
    }
    if (positions.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(positions);
      committed.putAll(positions);
    } catch (RebalanceInProgressException e) {
      LOG.debug("Committing waits until the partitions of {} are assigned", parts.group());
    }
  }

  private TopicPartition history(int partition) {
    return new TopicPartition(parts.topics().alertHistory(), partition);
  }

  private final class Handover implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      partitions.forEach(this::take);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (isSound) {
        takeAnswer(FINISH);
        abandon();
        ledger.flush();
        commit();
      }
      drop(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      drop(partitions);
      if (isSound) {
        abandon();
      }
    }

    private void drop(Collection<TopicPartition> partitions) {
      for (TopicPartition partition : partitions) {
        dispatch.close(partition.partition());
        committed.remove(partition);
      }
    }

    private void take(TopicPartition partition) {
      int number = partition.partition();
      LedgerMemory memory =
          new LedgerMemory(
              parts.settings().mode(), consumer.position(partition), seenUntil(partition));
      ledger.read(number, memory::add);
      Outbox outbox = new Outbox(parts.settings(), parts.tree(), silences.book());
      outbox.restore(memory, present(number, memory.alertIds()), parts.clock().instant());
      dispatch.open(new OwnedPartition(number, outbox));
    }

    private long seenUntil(TopicPartition partition) {
      OffsetAndMetadata position = consumer.committed(Set.of(partition)).get(partition);
      return position == null || position.metadata().isEmpty()
          ? 0
          : Long.parseLong(position.metadata());
    }

    private Map<String, Alert> present(int partition, Set<String> alertIds) {
      Map<String, Alert> present = new HashMap<>();
      if (!alertIds.isEmpty()) {
        reader.read(
            new TopicPartition(parts.topics().alerts(), partition),
            record -> {
              if (alertIds.contains(record.key())) {
                parts.alerts().of(record).ifPresent(alert -> present.put(record.key(), alert));
              }
            });
      }
      return present;
    }
  }
}
