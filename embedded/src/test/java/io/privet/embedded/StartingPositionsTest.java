package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.stream.StartingPoint;
import io.privet.stream.StartingPositions;
import io.privet.stream.StartingPositions.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where a group begins on a topic of two partitions, with records at 8, 9 and 10 in the first. */
@Timeout(60)
final class StartingPositionsTest {
  private static final List<String> TOPICS = List.of("audit");
  private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");

  @TempDir private Path folder;

  @Test
  void beginsWhereItIsToldToAndGoesOnWhereItWas() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0);
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin
          .createTopics(
              List.of(new NewTopic("audit", 2, (short) 1).configs(Map.of("retention.ms", "-1"))))
          .all()
          .get();
      produceHourly(kafka.bootstrapServers());

      assertEquals(new Outcome(2, 0), fix(admin, "from-start", "earliest"));
      assertEquals(0, position(admin, "from-start", 0));
      fix(admin, "from-end", "latest");
      assertEquals(3, position(admin, "from-end", 0));
      fix(admin, "from-nine", "2026-03-02T09:00:00Z");
      assertEquals(1, position(admin, "from-nine", 0));
      fix(admin, "from-noon", "2026-03-02T12:00:00Z");
      assertEquals(3, position(admin, "from-noon", 0));
      assertEquals(0, position(admin, "from-noon", 1));

      assertEquals(new Outcome(0, 2), fix(admin, "from-end", "earliest"));
      assertEquals(3, position(admin, "from-end", 0));
    }
  }

  private static Outcome fix(Admin admin, String group, String from) throws Exception {
    return new StartingPositions(admin, group).fix(TOPICS, StartingPoint.of(from));
  }

  private static long position(Admin admin, String group, int partition) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    return Objects.requireNonNull(committed.get(new TopicPartition("audit", partition))).offset();
  }

  private static void produceHourly(String bootstrapServers) {
    Properties properties = new Properties();
    properties.put("bootstrap.servers", bootstrapServers);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
      for (int hour = 0; hour < 3; hour++) {
        var unused =
            producer.send(
                new ProducerRecord<>(
                    "audit", 0, EIGHT.plusSeconds(hour * 3_600L).toEpochMilli(), null, "record"));
      }
      producer.flush();
    }
  }
}
