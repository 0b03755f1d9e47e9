package io.privet.stream;

import io.privet.model.Alert;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * Puts all alerts of a tenant into one partition, so that whoever tells of them sees those that
 * belong together. The end of a record names no tenant and goes to every partition.
 */
final class TenantPartitioner implements StreamPartitioner<String, Alert> {
  @Override
  public Optional<Set<Integer>> partitions(
      String topic, String alertId, @Nullable Alert alert, int partitions) {
    return Optional.of(
        alert == null
            ? IntStream.range(0, partitions).boxed().collect(Collectors.toUnmodifiableSet())
            : Set.of(partition(alert.tenant(), partitions)));
  }

  private static int partition(String tenant, int partitions) {
    int hash = Utils.murmur2(tenant.getBytes(StandardCharsets.UTF_8));
    return Utils.toPositive(hash) % partitions;
  }
}
