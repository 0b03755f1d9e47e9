package io.privet.embedded;

import io.privet.config.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What a Kafka Streams application still has before it, by its committed offsets. */
final class Backlog {
  private static final String REPARTITION_SUFFIX = "-repartition";

  private final Admin admin;
  private final String applicationId;
  private final Set<String> sourceTopics;

  /**
   * Offsets at one moment.
   *
   * @param sourceLeft records of the source topics that are not committed
   * @param left records of source and repartition topics that are not committed
   */
  record Reading(long sourceLeft, long left) {}

  /** The backlog of the service with these settings. */
  Backlog(Admin admin, Settings settings) {
    this.admin = admin;
    applicationId = settings.applicationId();
    sourceTopics =
        settings.sources().stream().map(Settings.Source::topic).collect(Collectors.toSet());
  }

  /**
   * Reads the offsets.
   *
   * <p>Ends are read after commits: where no record is left then, none was on its way between two
   * topics either, since an exactly-once application commits its output with its input.
   */
  Reading read() throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(applicationId).partitionsToOffsetAndMetadata().get();
    long sourceLeft = 0;
    long left = 0;
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends().entrySet()) {
      OffsetAndMetadata position = committed.get(end.getKey());
      long behind = end.getValue().offset() - (position == null ? 0 : position.offset());
      left += Math.max(0, behind);
      if (sourceTopics.contains(end.getKey().topic())) {
        sourceLeft += Math.max(0, behind);
      }
    }
    return new Reading(sourceLeft, left);
  }

  private Map<TopicPartition, ListOffsetsResultInfo> ends()
      throws ExecutionException, InterruptedException {
    List<String> topics = admin.listTopics().names().get().stream().filter(this::isInput).toList();
    Collection<TopicDescription> descriptions =
        admin.describeTopics(topics).allTopicNames().get().values();
    Map<TopicPartition, OffsetSpec> wanted =
        descriptions.stream()
            .flatMap(
                topic ->
                    topic.partitions().stream()
                        .map(info -> new TopicPartition(topic.name(), info.partition())))
            .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
    return admin.listOffsets(wanted).all().get();
  }

  private boolean isInput(String topic) {
    return sourceTopics.contains(topic)
        || (topic.startsWith(applicationId) && topic.endsWith(REPARTITION_SUFFIX));
  }
}
