package io.privet.cli.service;

import io.privet.config.Settings;
import io.privet.model.Adoption;
import io.privet.model.Command;
import io.privet.model.Decision;
import io.privet.model.Erasure;
import io.privet.model.Handling;
import io.privet.model.Silence;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Gives commands to the service, through the topic that it reads them from. */
public final class CommandSender {
  private final Settings settings;

  /** A sender to the cluster of these settings, which it connects to for each command. */
  public CommandSender(Settings settings) {
    this.settings = settings;
  }

  /** Gives a command; returns once the cluster has it on all replicas. */
  public void send(Command command) throws InterruptedException {
    try (Registry registry =
            new Registry(new RegistrySettings(settings.schemaRegistry().values()));
        Producer<String, Command> producer = producer(settings, registry, Map.of())) {
      producer.send(record(settings.topics().commands(), command)).get();
    } catch (ExecutionException e) {
      throw SettingsArgument.failure(settings, e);
    }
  }

  /**
   * A producer of commands, which the cluster has on all replicas once they are confirmed.
   *
   * @param limits further properties
   */
  static Producer<String, Command> producer(
      Settings settings, Registry registry, Map<String, ?> limits) {
    Map<String, Object> properties = new HashMap<>(settings.kafka().values());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.putAll(limits);
    return SettingsArgument.client(
        () ->
            new KafkaProducer<>(
                properties, new StringSerializer(), registry.commands().serializer()));
  }

  /** A command as a record of the topic. */
  static ProducerRecord<String, Command> record(String topic, Command command) {
    return new ProducerRecord<>(topic, key(command), command);
  }

  /** What a later command replaces or follows: the topic keeps the latest of each key. */
  static String key(Command command) {
    return command
        .decision()
        .map(decision -> key(decision, command.commandId()))
        .orElse(command.commandId());
  }

  private static String key(Decision decision, String commandId) {
    return switch (decision) {
      case Handling handling -> handling.alertId();
      case Silence silence -> silence.silenceId();
      case Adoption adoption -> {
        String tenant = adoption.tenant().orElse("");
        yield "%s|%d:%s|%s"
            .formatted(
                adoption.mitigationId(), tenant.length(), tenant, adoption.target().orElse(""));
      }
      case Erasure erasure -> commandId;
    };
  }
}
