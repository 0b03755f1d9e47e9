package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.model.Alert;
import io.privet.notify.AlertSamples;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TenantPartitionerTest {
  private final TenantPartitioner partitioner = new TenantPartitioner();

  @Test
  void putsAlertsOfATenantTogetherWhateverTheirId() {
    Alert alert = AlertSamples.open("a-1", "p-1");

    assertEquals(
        partitioner.partitions("alerts", "a-1", alert, 6),
        partitioner.partitions("alerts", "a-2", alert, 6));
    assertEquals(1, partitioner.partitions("alerts", "a-1", alert, 6).orElseThrow().size());
  }

  @Test
  void endsARecordWhereverItLies() {
    assertEquals(Optional.of(Set.of(0, 1, 2)), partitioner.partitions("alerts", "a-1", null, 3));
  }
}
