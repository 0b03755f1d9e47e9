package io.privet.cli.service;

import io.privet.config.Settings;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.Command;
import io.privet.serde.Registry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Gives commands to the service for those who ask over HTTP, on one lasting connection. */
final class CommandProducer implements AutoCloseable {
  /** Whoever asks over HTTP waits no longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String topic;
  private final Producer<String, Command> producer;

  CommandProducer(Settings settings, Registry registry) {
    topic = settings.topics().commands();
    Map<String, Object> properties = new HashMap<>(settings.kafka().values());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
    properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) (PATIENCE.toMillis() / 2));
    properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    producer =
        SettingsArgument.client(
            () ->
                new KafkaProducer<>(
                    properties, new StringSerializer(), registry.commands().serializer()));
  }

  /**
   * Gives a command; returns once the cluster has it on all replicas.
   *
   * @throws SourceUnavailableException where Kafka or the registry does not take it
   */
  void send(Command command) {
    try {
      var unused =
          producer
              .send(new ProducerRecord<>(topic, CommandSender.key(command), command))
              .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      throw new SourceUnavailableException("giving a command: Kafka did not take it", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceUnavailableException("giving a command: the service ends", e);
    }
  }

  @Override
  public void close() {
    producer.close(PATIENCE);
  }
}
