package io.privet.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/**
 * Fixes where a consumer group begins, by committing an offset for each partition of its source
 * topics that has none.
 *
 * <p>{@code auto.offset.reset} would do the same only until the group has read something: a
 * partition that was idle at the first start has no committed offset at the second, and {@code
 * latest} would then skip what came in between.
 */
public final class StartingPositions {
  private final Admin admin;
  private final String group;

  /** Positions of a group. */
  public StartingPositions(Admin admin, String group) {
    this.admin = admin;
    this.group = group;
  }

  /**
   * How many partitions begin where.
   *
   * @param set partitions that begin at the starting point
   * @param kept partitions that go on where the group was, or where an instance that runs reads
   */
  public record Outcome(int set, int kept) {}

  /** Commits the starting point for every partition of existing topics that has no offset. */
  public Outcome fix(Collection<String> topics, StartingPoint point)
      throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions = partitions(topics);
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    List<TopicPartition> fresh =
        partitions.stream().filter(partition -> committed.get(partition) == null).toList();
    if (fresh.isEmpty() || isRunning()) {
      return new Outcome(0, partitions.size());
    }
    admin.alterConsumerGroupOffsets(group, offsets(fresh, point)).all().get();
    return new Outcome(fresh.size(), partitions.size() - fresh.size());
  }

  private List<TopicPartition> partitions(Collection<String> topics)
      throws ExecutionException, InterruptedException {
    return admin.describeTopics(topics).allTopicNames().get().values().stream()
        .flatMap(
            topic ->
                IntStream.range(0, topic.partitions().size())
                    .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
        .toList();
  }

  /** Whether an instance is in the group: it has fixed where to begin, and owns the offsets. */
  private boolean isRunning() throws ExecutionException, InterruptedException {
    return admin.listGroups().all().get().stream()
        .filter(listing -> listing.groupId().equals(group))
        .flatMap(listing -> listing.groupState().stream())
        .anyMatch(state -> state != GroupState.EMPTY && state != GroupState.DEAD);
  }

  private Map<TopicPartition, OffsetAndMetadata> offsets(
      List<TopicPartition> partitions, StartingPoint point)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> found = new HashMap<>(list(partitions, point.offsets()));
    List<TopicPartition> beyond =
        found.entrySet().stream()
            .filter(entry -> entry.getValue() < 0)
            .map(Map.Entry::getKey)
            .toList();
    // No record is as late as the time: the next one will be.
    found.putAll(list(beyond, OffsetSpec.latest()));
    return found.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> new OffsetAndMetadata(entry.getValue())));
  }

  private Map<TopicPartition, Long> list(List<TopicPartition> partitions, OffsetSpec offsets)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, ListOffsetsResultInfo> found =
        admin
            .listOffsets(
                partitions.stream()
                    .collect(Collectors.toMap(Function.identity(), partition -> offsets)))
            .all()
            .get();
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }
}
