package io.privet.cli.service;

import io.privet.config.Settings;
import io.privet.ingest.SourceUnavailableException;
import io.privet.model.Command;
import io.privet.serde.Registry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;

/** Gives commands to the service for those who ask over HTTP, on one lasting connection. */
final class CommandProducer implements AutoCloseable {
  /** Whoever asks over HTTP waits no longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String topic;
  private final Producer<String, Command> producer;

  CommandProducer(Settings settings, Registry registry) {
    topic = settings.topics().commands();
    producer =
        CommandSender.producer(
            settings,
            registry,
            Map.of(
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) (PATIENCE.toMillis() / 2),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                ProducerConfig.LINGER_MS_CONFIG,
                0));
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
              .send(CommandSender.record(topic, command))
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
