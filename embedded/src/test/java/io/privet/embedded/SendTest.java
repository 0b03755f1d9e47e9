package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.PrivetCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A recorded log on its way into a topic. */
@Timeout(60)
final class SendTest {
  private static final String RECORD =
      "{\"id\":\"%d\",\"startTime\":1772409600,\"model\":\"m\",\"end_user\":\"ada\"}";

  @TempDir private Path folder;

  @Test
  void sendsEachRecordOfALogToTheTopicOfItsFormat() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
      createTopic(kafka);
      Path log =
          Files.writeString(
              folder.resolve("log"), "[" + RECORD.formatted(1) + "," + RECORD.formatted(2) + "]");

      assertEquals(
          "2 records sent to gateway: 2 events, 0 rejected, 0 ignored\n",
          send(settings(kafka), log));
      List<ConsumerRecord<String, String>> records = records(kafka);
      assertEquals(
          List.of(RECORD.formatted(1), RECORD.formatted(2)),
          records.stream().map(ConsumerRecord::value).toList());
      assertEquals("ada", records.getFirst().key());
    }
  }

  private static void createTopic(EmbeddedKafka kafka) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      NewTopic topic = new NewTopic("gateway", 1, (short) 1).configs(Map.of("retention.ms", "-1"));
      admin.createTopics(List.of(topic)).all().get();
    }
  }

  private Path settings(EmbeddedKafka kafka) throws Exception {
    return Files.writeString(
        folder.resolve("privet.yaml"),
        """
        kafka.bootstrap.servers: %2$s
        schema.registry.url: http://localhost:1
        privacy: {key: %1$s, partition-key: %1$s}
        sources: [{topic: gateway, format: litellm}]
        """
            .formatted("0123456789abcdef0123456789abcdef", kafka.bootstrapServers()));
  }

  private static String send(Path settings, Path log) {
    StringWriter output = new StringWriter();
    CommandLine commandLine = PrivetCommandLine.create().setOut(new PrintWriter(output, true));
    assertEquals(
        0,
        commandLine.execute(
            "send", "--source", "litellm", "--config", settings.toString(), log.toString()));
    return output.toString();
  }

  private static List<ConsumerRecord<String, String>> records(EmbeddedKafka kafka) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (Consumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions = List.of(new TopicPartition("gateway", 0));
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (records.size() < 2) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    return records;
  }
}
