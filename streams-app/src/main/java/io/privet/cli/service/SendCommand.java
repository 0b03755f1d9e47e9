package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.cli.replay.FormatOption;
import io.privet.cli.replay.RecordedRecords;
import io.privet.cli.replay.RecordingArguments;
import io.privet.config.Settings;
import io.privet.ingest.SourceAdapter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A recorded log, sent into the topic of its source. */
@Command(
    name = "send",
    description =
        "Sends recorded logs, record by record as they are, into the topic that the settings name"
            + " for their format: for trials.")
public final class SendCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Mixin private RecordingArguments arguments = new RecordingArguments();

  @Mixin private FormatOption source = new FormatOption();

  @Option(
      names = "--topic",
      paramLabel = "NAME",
      description = "Which topic, where the settings have several of the format.")
  private @Nullable String topic;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Path> files = arguments.files();
    Settings settings = settingsArgument.load();
    Settings.Source target = target(settings);
    SourceAdapter adapter = source.adapter(target.rules());
    try (Producer<byte[], byte[]> producer = producer(settings)) {
      RecordSender sender = new RecordSender(producer, target.topic(), adapter);
      for (Path file : files) {
        try (RecordedRecords records = source.opener().open(file)) {
          sender.send(records);
        }
      }
      spec.commandLine()
          .getOut()
          .printf("%,d records sent to %s: %s%n", sender.sent(), target.topic(), sender.reading());
      return 0;
    } catch (ExecutionException e) {
      throw SettingsArgument.failure(settings, e);
    }
  }

  private Settings.Source target(Settings settings) {
    List<Settings.Source> candidates =
        settings.sources().stream()
            .filter(candidate -> candidate.format() == source.format())
            .filter(candidate -> topic == null || candidate.topic().equals(topic))
            .toList();
    if (candidates.size() != 1) {
      String names =
          settings.sources().stream()
              .map(candidate -> candidate.topic() + " (" + candidate.format().text() + ")")
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          spec.commandLine(),
          "--source %s must fit one topic%s of the settings, which have %s"
              .formatted(source.format().text(), topic == null ? "" : " named " + topic, names));
    }
    return candidates.getFirst();
  }

  private static Producer<byte[], byte[]> producer(Settings settings) {
    Map<String, Object> properties = new HashMap<>(settings.kafka().values());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    return SettingsArgument.client(
        () ->
            new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer()));
  }
}
