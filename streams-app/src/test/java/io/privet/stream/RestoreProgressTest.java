package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.metrics.PrivetMeter;
import io.privet.metrics.PrivetMetrics;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

final class RestoreProgressTest {
  private static final TopicPartition FIRST = new TopicPartition("profiles-changelog", 0);
  private static final TopicPartition SECOND = new TopicPartition("profiles-changelog", 1);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final RestoreProgress progress = new RestoreProgress(new PrivetMetrics(meters));

  @Test
  void tellsWhatIsLackingByStore() {
    progress.onRestoreStart(FIRST, "profiles", 0, 100);
    progress.onRestoreStart(SECOND, "profiles", 40, 50);
    progress.onBatchRestored(FIRST, "profiles", 69, 68);

    assertEquals(40, progress.remaining());
    assertEquals(40, gauge("profiles"));
    assertEquals(
        68,
        meters.get(PrivetMeter.RESTORED.meterName()).tag("store", "profiles").counter().count());
  }

  @Test
  void nothingIsLackingOfWhatWasRestoredOrGivenUp() {
    progress.onRestoreStart(FIRST, "profiles", 0, 100);
    progress.onRestoreStart(SECOND, "profiles", 40, 50);
    progress.onRestoreEnd(FIRST, "profiles", 98);
    progress.onRestoreSuspended(SECOND, "profiles", 3);

    assertEquals(0, progress.remaining());
    assertEquals(0, gauge("profiles"));
  }

  private double gauge(String store) {
    return meters
        .get(PrivetMeter.RESTORE_REMAINING.meterName())
        .tag("store", store)
        .gauge()
        .value();
  }
}
