package io.privet.embedded;

import io.privet.config.Settings;
import io.privet.model.AuditEvent;
import io.privet.model.DataAccess;
import io.privet.model.ModelInteraction;
import io.privet.stream.PlannedTopic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of a service on the embedded broker. */
final class DemoTopics {
  static final String MODEL_INTERACTIONS = "ai.model-interactions";
  static final String DATA_ACCESSES = "ai.data-accesses";

  private static final int MAX_PARTITIONS = 2;

  private DemoTopics() {}

  /** Source topic that an event belongs on. */
  static String of(AuditEvent event) {
    return switch (event) {
      case ModelInteraction interaction -> MODEL_INTERACTIONS;
      case DataAccess access -> DATA_ACCESSES;
    };
  }

  /**
   * Creates all topics of the service, so that records keep the time that their producer gives
   * them.
   *
   * <p>Brokers delete by that time, and that of recorded traffic is long past: with a retention it
   * would vanish while it is read. Hence records are kept for ever.
   */
  static void create(Admin admin, Settings settings)
      throws ExecutionException, InterruptedException {
    List<NewTopic> topics =
        PlannedTopic.of(settings).stream().map(DemoTopics::keptForEver).toList();
    admin.createTopics(topics).all().get();
  }

  private static NewTopic keptForEver(PlannedTopic plan) {
    return new NewTopic(plan.name(), Math.min(plan.partitions(), MAX_PARTITIONS), (short) 1)
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                plan.cleanupPolicy(),
                TopicConfig.RETENTION_MS_CONFIG,
                "-1"));
  }
}
