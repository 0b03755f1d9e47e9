package io.privet.delivery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.InterruptException;

/** Checks that what is about one alert lies in partitions of the same number. */
final class TopicShape {
  private TopicShape() {}

  /**
   * Checks that all topics have the same number of partitions.
   *
   * @throws IllegalStateException when they have not, or one is missing
   */
  static void check(Admin admin, List<String> topics) {
    Map<String, Integer> partitions = new TreeMap<>();
    try {
      Map<String, TopicDescription> found = admin.describeTopics(topics).allTopicNames().get();
      found.forEach((name, topic) -> partitions.put(name, topic.partitions().size()));
    } catch (ExecutionException e) {
      throw new IllegalStateException("looking at the topics " + topics + ": " + e.getCause(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
    if (partitions.values().stream().distinct().count() > 1) {
      throw new IllegalStateException(
          "topics had "
              + partitions
              + " partitions but must have equally many: what is known of an"
              + " alert lies in the partition of the same number");
    }
  }
}
