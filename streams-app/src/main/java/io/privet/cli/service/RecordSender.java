package io.privet.cli.service;

import io.privet.cli.replay.RecordedRecords;
import io.privet.cli.replay.ReplayTotals;
import io.privet.ingest.ReadResult;
import io.privet.ingest.SourceAdapter;
import io.privet.model.AuditEvent;
import io.privet.model.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Sends recorded records to a topic as they are, refused ones too, so that the service meets what
 * the source would have sent. The key is the principal where a record is about one alone.
 */
final class RecordSender {
  private final Producer<byte[], byte[]> producer;
  private final String topic;
  private final SourceAdapter adapter;
  private final ReplayTotals totals = new ReplayTotals();
  private long sent;
  private @Nullable Future<RecordMetadata> last;

  RecordSender(Producer<byte[], byte[]> producer, String topic, SourceAdapter adapter) {
    this.producer = producer;
    this.topic = topic;
    this.adapter = adapter;
  }

  /** Sends every record of a file. */
  void send(RecordedRecords records) throws IOException, InterruptedException, ExecutionException {
    for (byte[] value = records.next(); value != null; value = records.next()) {
      SourcePosition position = new SourcePosition(topic, 0, records.number());
      ReadResult result = adapter.read(value, position);
      totals.add(result);
      last = producer.send(new ProducerRecord<>(topic, key(result.events()), value));
      sent++;
    }
    producer.flush();
    if (last != null) {
      last.get();
    }
  }

  /** Records sent so far. */
  long sent() {
    return sent;
  }

  /** What the service will make of them. */
  String reading() {
    return totals.counts().reading();
  }

  private static byte @Nullable [] key(List<AuditEvent> events) {
    List<String> principals =
        events.stream().map(event -> event.header().principal()).distinct().limit(2).toList();
    return principals.size() == 1 ? principals.getFirst().getBytes(StandardCharsets.UTF_8) : null;
  }
}
