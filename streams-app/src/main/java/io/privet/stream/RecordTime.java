package io.privet.stream;

import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The record's own timestamp, never later than now, and now where it has none: brokers refuse
 * records from the future, which would stop the stream. Event time is a field of the observation.
 */
final class RecordTime implements TimestampExtractor {
  private final InstantSource clock;

  RecordTime(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
    long now = clock.millis();
    return record.timestamp() < 0 ? now : Math.min(record.timestamp(), now);
  }
}
