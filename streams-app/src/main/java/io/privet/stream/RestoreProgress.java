package io.privet.stream;

import io.privet.metrics.PrivetMetrics;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** How far the state that this instance needs is restored. Safe for several threads. */
final class RestoreProgress implements StateRestoreListener {
  private record Restoring(String store, long end, long remaining) {}

  private final PrivetMetrics metrics;
  private final Map<TopicPartition, Restoring> running = new ConcurrentHashMap<>();
  private final Set<String> measured = ConcurrentHashMap.newKeySet();

  /** Nothing is restored so far. */
  RestoreProgress(PrivetMetrics metrics) {
    this.metrics = metrics;
  }

  /** Records that are lacking in all stores. */
  long remaining() {
    return running.values().stream().mapToLong(Restoring::remaining).sum();
  }

  @Override
  public void onRestoreStart(TopicPartition partition, String store, long start, long end) {
    running.put(partition, new Restoring(store, end, end - start));
    if (measured.add(store)) {
      metrics.restoreRemaining(store, () -> remaining(store));
    }
  }

  // The records are fewer than the positions they span: markers of transactions lie between them.
  @Override
  public void onBatchRestored(
      TopicPartition partition, String store, long batchEnd, long batchRecords) {
    var unused =
        running.computeIfPresent(
            partition,
            (key, known) ->
                new Restoring(store, known.end(), Math.max(0, known.end() - batchEnd - 1)));
    metrics.restored(store, batchRecords);
  }

  @Override
  public void onRestoreEnd(TopicPartition partition, String store, long totalRecords) {
    var unused = running.remove(partition);
  }

  @Override
  public void onRestoreSuspended(TopicPartition partition, String store, long totalRecords) {
    var unused = running.remove(partition);
  }

  private long remaining(String store) {
    return running.values().stream()
        .filter(each -> each.store().equals(store))
        .mapToLong(Restoring::remaining)
        .sum();
  }
}
