package io.privet.delivery;

import io.privet.model.Command;
import io.privet.notify.SilenceBook;
import io.privet.serde.CompactedTopic;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** The silences that the topic of commands has given so far. Belongs to one thread. */
final class Silences implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(500);

  private final SilenceBook book = new SilenceBook();
  private final CompactedTopic records;
  private final Values<Command> commands;

  /** Reads all commands that there are now. */
  Silences(Clients clients, String topic, Deserializer<Command> commands, Instant now) {
    this.commands = new Values<>(commands);
    records = new CompactedTopic(clients.reader(), topic);
    while (!records.isWhole()) {
      records.poll(POLL).forEach(this::take);
    }
    book.dropEnded(now);
  }

  /** What is silenced; up to date after {@link #refresh}. */
  SilenceBook book() {
    return book;
  }

  /** Takes in what has come since; does not wait for more. */
  void refresh(Instant now) {
    records.poll(Duration.ZERO).forEach(this::take);
    book.dropEnded(now);
  }

  @Override
  public void close() {
    records.close();
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    commands.of(record).ifPresent(book::apply);
  }
}
