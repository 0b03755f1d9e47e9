package io.privet.cli.notify;

import io.privet.cli.PrivetCommand;
import io.privet.model.Alert;
import io.privet.notify.Cause;
import io.privet.notify.SinkRequest;
import io.privet.notify.sink.Sinks;
import io.privet.serde.AlertJsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a sink would be sent for an alert. */
@Command(
    name = "preview",
    description =
        "Prints the exact body that a sink would be sent for an alert, on one line of standard"
            + " output; for the console its text. Needs no settings and sends nothing: addresses and"
            + " credentials are placeholders.")
public final class NotifyPreviewCommand implements PrivetCommand {
  /** Standard input instead of a file. */
  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--sink",
      required = true,
      paramLabel = "KIND",
      description =
          "slack (an incoming webhook), slack-bot, pagerduty, alertmanager, webhook, ocsf or"
              + " console.")
  private String sink = "";

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Option(
      names = "--cause",
      paramLabel = "CAUSE",
      description =
          "Why it is told: opened, updated, escalated, acknowledged, resolved, reopened, repeated"
              + " or test. Default: what the alert's own state says.")
  private @Nullable Cause cause;

  @Option(
      names = "--all",
      description = "Print the bodies of all requests, one a line, not only the first.")
  private boolean all;

  /** Where the alert comes from. */
  private static final class Source {
    @Parameters(
        arity = "1",
        paramLabel = "ALERT.json",
        description =
            "One alert state in the form that replay prints, or - for standard input; see"
                + " docs/formats/alert.md.")
    private @Nullable Path file;

    @Option(
        names = "--sample",
        paramLabel = "SAMPLE",
        description = "A built-in alert: typical, hostile or large.")
    private @Nullable SampleAlert sample;
  }

  @Override
  public Integer call() throws IOException {
    PreviewSink kind =
        PreviewSink.of(sink)
            .orElseThrow(() -> refusal("--sink was another word but must be one of " + kinds()));
    List<SinkRequest> requests =
        Sinks.of(kind.settings(), InstantSource.system()).requests(Preview.of(alert(), cause));
    if (requests.isEmpty()) {
      spec.commandLine().getErr().println("this sink is sent nothing for that");
    }
    requests.stream()
        .limit(all ? requests.size() : 1)
        .map(NotifyPreviewCommand::body)
        .forEach(spec.commandLine().getOut()::println);
    return 0;
  }

  private Alert alert() throws IOException {
    if (source.sample != null) {
      return source.sample.alert();
    }
    Path file = source.file == null ? Path.of(STANDARD_INPUT) : source.file;
    try {
      return AlertJsonReader.read(text(file));
    } catch (IllegalArgumentException e) {
      throw refusal(file + ": " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw refusal(file + " does not exist");
    }
  }

  private static String text(Path file) throws IOException {
    return file.toString().equals(STANDARD_INPUT)
        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
        : Files.readString(file);
  }

  private static String body(SinkRequest request) {
    return switch (request) {
      case SinkRequest.HttpPost post -> post.body();
      case SinkRequest.TopicRecord record -> record.value();
      case SinkRequest.ConsoleText console -> console.text().stripTrailing();
    };
  }

  private ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static String kinds() {
    return Arrays.stream(PreviewSink.values())
        .map(PreviewSink::toString)
        .collect(Collectors.joining(", "));
  }
}
