package io.privet.delivery;

import io.privet.ingest.SourceUnavailableException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the values of records. */
final class Values<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Values.class);

  private final Deserializer<T> deserializer;

  Values(Deserializer<T> deserializer) {
    this.deserializer = deserializer;
  }

  /**
   * The value of a record; empty when it has none, or one that cannot be read, now or later.
   *
   * @throws SourceUnavailableException when it may be read later
   */
  Optional<T> of(ConsumerRecord<String, byte[]> record) {
    if (record.value() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(deserializer.deserialize(record.topic(), record.value()));
    } catch (SourceUnavailableException e) {
      throw e;
    } catch (RuntimeException e) { // the record's own fault; the message may show what it holds
      LOG.error(
          "{}-{} offset {} cannot be read and is left out: {}",
          record.topic(),
          record.partition(),
          record.offset(),
          e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
