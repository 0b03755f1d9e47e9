package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.extract.Pseudonyms;
import io.privet.model.Command;
import io.privet.model.Erasure;
import io.privet.model.EventHeader;
import io.privet.serde.Registry;
import io.privet.serde.RegistrySettings;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets the service forget a principal. */
@picocli.CommandLine.Command(
    name = "erase",
    description =
        "Tells the service to forget a principal: its profile, its episodes and their alerts. What"
            + " remains, and for how long, is in docs/privacy.md.")
public final class EraseCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Option(
      names = "--principal",
      paramLabel = "NAME",
      required = true,
      description = "Whom to forget, as the source names it.")
  private String principal = "";

  @Option(
      names = "--tenant",
      paramLabel = "NAME",
      description = "Owner of the traffic (default: ${DEFAULT-VALUE}).")
  private String tenant = EventHeader.DEFAULT_TENANT;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why, without any name: it is kept with the command.")
  private String reason = "";

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settingsArgument.load();
    Pseudonyms pseudonyms = new Pseudonyms(Service.keys(settings), settings.privacy().principals());
    String key = pseudonyms.of(tenant, principal).key();
    try (Registry registry =
            new Registry(new RegistrySettings(settings.schemaRegistry().values()));
        Producer<String, Command> producer = producer(settings, registry)) {
      Command command = command(new Erasure(tenant, key));
      producer
          .send(new ProducerRecord<>(settings.topics().commands(), command.commandId(), command))
          .get();
      spec.commandLine()
          .getOut()
          .println(
              "asked to forget " + key + ", known as " + pseudonyms.history(tenant, principal));
      return 0;
    } catch (ExecutionException e) {
      throw SettingsArgument.failure(settings, e);
    }
  }

  private Command command(Erasure erasure) {
    return new Command(
        UUID.randomUUID().toString(),
        Instant.now(),
        System.getProperty("user.name", "unknown"),
        reason,
        Optional.of(erasure));
  }

  private static Producer<String, Command> producer(Settings settings, Registry registry) {
    Map<String, Object> properties = new HashMap<>(settings.kafka().values());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    return SettingsArgument.client(
        () ->
            new KafkaProducer<>(
                properties, new StringSerializer(), registry.commands().serializer()));
  }
}
