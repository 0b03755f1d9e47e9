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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets the service forget a principal. */
@picocli.CommandLine.Command(
    name = "erase",
    description =
        "Tells the service to forget a principal: its profile, its episodes and their alerts, and its"
            + " part in campaigns. What remains, and for how long, is in docs/privacy.md.")
public final class EraseCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @ArgGroup(multiplicity = "1")
  private Person person = new Person();

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

  /** Whom to forget. */
  private static final class Person {
    @Option(
        names = "--principal",
        paramLabel = "NAME",
        description = "Who acted, as the source names it.")
    private @Nullable String principal;

    @Option(
        names = "--subject",
        paramLabel = "NAME",
        description = "Whom data are about: refused, because nothing is kept under a subject.")
    private @Nullable String subject;
  }

  @Override
  public Integer call() throws InterruptedException {
    String principal = principal();
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

  private String principal() {
    if (person.subject != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--subject cannot be obeyed: Privet keeps counts and shared bits of the people whom data"
              + " are about, and nothing by which one of them could be found; docs/privacy.md tells"
              + " what to do instead");
    }
    return Objects.requireNonNull(person.principal);
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
