package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class EmbeddedKafkaTest {
  private static final TopicPartition GREETINGS = new TopicPartition("greetings", 0);

  @TempDir private Path folder;

  @Test
  void keepsTransactionalRecordsAcrossARestart() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
      createTopic(kafka);
      produceInTransaction(kafka, "before");
      String address = kafka.bootstrapServers();

      kafka.stop();
      kafka.start();

      produceInTransaction(kafka, "after");
      assertEquals(address, kafka.bootstrapServers());
      assertEquals(List.of("before", "after"), consume(kafka, 2));
    }
  }

  @Test
  void namesThePortThatIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      IOException failure =
          assertThrows(IOException.class, () -> EmbeddedKafka.start(folder, other.getLocalPort()));

      assertEquals(
          "The embedded broker could not listen on 127.0.0.1:"
              + other.getLocalPort()
              + ": port is in use",
          failure.getMessage());
    }
  }

  @Test
  void namesTheFolderThatCannotBeCreated() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    IOException failure =
        assertThrows(IOException.class, () -> EmbeddedKafka.start(file.resolve("data"), 0));

    assertEquals(
        "The embedded broker could not create " + file.resolve("data"), failure.getMessage());
  }

  private static void createTopic(EmbeddedKafka kafka) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(GREETINGS.topic(), 1, (short) 1))).all().get();
    }
  }

  private static void produceInTransaction(EmbeddedKafka kafka, String value) throws Exception {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka.bootstrapServers(),
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            "greeter");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(GREETINGS.topic(), value)).get();
      producer.commitTransaction();
    }
  }

  private static List<String> consume(EmbeddedKafka kafka, int count) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka.bootstrapServers(),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed");
    List<String> values = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(GREETINGS));
      consumer.seekToBeginning(List.of(GREETINGS));
      while (values.size() < count) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          values.add(record.value());
        }
      }
    }
    return values;
  }
}
