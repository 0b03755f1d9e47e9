package io.privet.stream;

import io.privet.config.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic as the service wants it.
 *
 * <p>All of them are stamped by the broker. Brokers delete by the time that a record bears, and a
 * producer's time may be long past: recorded traffic would vanish while it is read.
 *
 * @param partitions number of partitions when it is created
 * @param cleanupPolicy {@code delete}, {@code compact}, or both with a comma between
 * @param retention how long records are kept; empty where the policy is to compact alone
 */
public record PlannedTopic(
    String name, int partitions, String cleanupPolicy, Optional<Duration> retention) {
  /** Bounds how many threads, over all instances, share the work. */
  private static final int SOURCE_PARTITIONS = 6;

  /** Records are few, and one partition keeps them in order. */
  private static final int OUTPUT_PARTITIONS = 1;

  private static final Duration SOURCE_RETENTION = Duration.ofDays(7);
  private static final Duration FINDING_RETENTION = Duration.ofDays(30);
  private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);
  private static final Duration HISTORY_RETENTION = Duration.ofDays(90);

  /** The ledger gets a key for each notification: compaction alone would let it grow for ever. */
  private static final String LEDGER_POLICY =
      TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE;

  /** The topics of the service with these settings: sources first. */
  public static List<PlannedTopic> of(Settings settings) {
    Settings.Topics names = settings.topics();
    List<PlannedTopic> topics = new ArrayList<>();
    settings
        .sources()
        .forEach(source -> topics.add(kept(source.topic(), SOURCE_PARTITIONS, SOURCE_RETENTION)));
    topics.add(compacted(names.alerts()));
    topics.add(kept(names.alertHistory(), OUTPUT_PARTITIONS, HISTORY_RETENTION));
    topics.add(kept(names.findings(), OUTPUT_PARTITIONS, FINDING_RETENTION));
    topics.add(compacted(names.commands()));
    topics.add(
        new PlannedTopic(
            names.deliveries(), OUTPUT_PARTITIONS, LEDGER_POLICY, Optional.of(HISTORY_RETENTION)));
    topics.add(compacted(names.reference()));
    topics.add(kept(names.deadLetters(), OUTPUT_PARTITIONS, DEAD_LETTER_RETENTION));
    return List.copyOf(topics);
  }

  /** One line for people. */
  public String describe() {
    return "%-28s partitions %2d, cleanup.policy %s, %s"
        .formatted(
            name,
            partitions,
            cleanupPolicy,
            retention.map(time -> "kept " + time.toDays() + " days").orElse("kept for ever"));
  }

  NewTopic toCreate() {
    return new NewTopic(name, Optional.of(partitions), Optional.empty())
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                cleanupPolicy,
                TopicConfig.RETENTION_MS_CONFIG,
                retention.map(Duration::toMillis).orElse(-1L).toString(),
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                "LogAppendTime"));
  }

  private static PlannedTopic compacted(String name) {
    return new PlannedTopic(
        name, OUTPUT_PARTITIONS, TopicConfig.CLEANUP_POLICY_COMPACT, Optional.empty());
  }

  private static PlannedTopic kept(String name, int partitions, Duration retention) {
    return new PlannedTopic(
        name, partitions, TopicConfig.CLEANUP_POLICY_DELETE, Optional.of(retention));
  }
}
