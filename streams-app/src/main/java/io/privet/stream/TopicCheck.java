package io.privet.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Compares the topics of a cluster with those that the service wants. */
public final class TopicCheck {
  private final Admin admin;

  /** A check of the cluster that the client is connected to. */
  public TopicCheck(Admin admin) {
    this.admin = admin;
  }

  /** The topics that are not there, in the order of the plan. */
  public List<PlannedTopic> missing(Collection<PlannedTopic> plan)
      throws ExecutionException, InterruptedException {
    Set<String> existing = new HashSet<>(admin.listTopics().names().get());
    return plan.stream().filter(topic -> !existing.contains(topic.name())).toList();
  }

  /** Creates topics with the broker's default number of replicas. */
  public void create(Collection<PlannedTopic> topics)
      throws ExecutionException, InterruptedException {
    admin.createTopics(topics.stream().map(PlannedTopic::toCreate).toList()).all().get();
  }

  /**
   * What is wrong with topics that are there, one sentence each: what was found, what was expected,
   * and what comes of it.
   */
  public List<String> problems(Collection<PlannedTopic> existing)
      throws ExecutionException, InterruptedException {
    Map<ConfigResource, Config> configs =
        admin.describeConfigs(existing.stream().map(TopicCheck::resource).toList()).all().get();
    List<String> problems = new ArrayList<>();
    for (PlannedTopic topic : existing) {
      Config config = configs.get(resource(topic));
      if (config != null) {
        check(topic, config, problems);
      }
    }
    return List.copyOf(problems);
  }

  private static void check(PlannedTopic topic, Config config, List<String> problems) {
    String policy = value(config, TopicConfig.CLEANUP_POLICY_CONFIG);
    if (!policy.equals(topic.cleanupPolicy())) {
      problems.add(
          "topic %s: cleanup.policy was %s but must be %s"
              .formatted(topic.name(), policy, topic.cleanupPolicy()));
    }
    String stamp = value(config, TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG);
    String retention = value(config, TopicConfig.RETENTION_MS_CONFIG);
    if (policy.contains(TopicConfig.CLEANUP_POLICY_DELETE)
        && !retention.equals("-1")
        && !stamp.equals("LogAppendTime")) {
      problems.add(
          ("topic %s: message.timestamp.type was %s with retention.ms %s: records whose producer"
                  + " gives them an old time vanish at once; set LogAppendTime, or retention.ms -1")
              .formatted(topic.name(), stamp, retention));
    }
  }

  private static String value(Config config, String name) {
    ConfigEntry entry = config.get(name);
    return entry == null || entry.value() == null ? "" : entry.value();
  }

  private static ConfigResource resource(PlannedTopic topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
  }
}
