package io.privet.cli.notify;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.delivery.Pacing;
import io.privet.delivery.SinkTrial;
import io.privet.notify.Cause;
import io.privet.notify.Outcome;
import io.privet.notify.SinkSettings;
import io.privet.notify.sink.Sinks;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a sink of the settings works. */
@Command(
    name = "test",
    description =
        "Sends a made-up alert, marked as a test, to one sink of the settings, whatever notify.mode"
            + " is. At PagerDuty it opens an incident and resolves it. Exit status: 1 when the sink"
            + " did not take it.")
public final class NotifyTestCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--sink",
      required = true,
      paramLabel = "NAME",
      description = "Name of the sink in notify.sinks.")
  private String name = "";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      required = true,
      description = "Settings of the service, described in docs/settings.md.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = Settings.load(file, System.getenv());
    Outcome outcome =
        SinkTrial.send(
            settings,
            Pacing.DEFAULT,
            Sinks.of(sink(settings), InstantSource.system()),
            Preview.of(SampleAlert.TYPICAL.alert(), Cause.TEST));
    return switch (outcome) {
      case Outcome.Delivered delivered -> said(0, "took it");
      case Outcome.Retry retry -> said(1, "may take it later: " + retry.reason());
      case Outcome.Forgotten forgotten -> said(1, "did not take it: " + forgotten.reason());
      case Outcome.Rejected rejected -> said(1, "did not take it: " + rejected.reason());
      case Outcome.Disabled disabled -> said(1, "would be switched off: " + disabled.reason());
    };
  }

  private int said(int status, String what) {
    spec.commandLine().getErr().println(name + " " + what);
    return status;
  }

  private SinkSettings sink(Settings settings) {
    return settings.notifications().sinks().stream()
        .filter(sink -> sink.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--sink was another word but must be one of the settings: "
                        + settings.notifications().sinks().stream()
                            .map(SinkSettings::name)
                            .collect(Collectors.joining(", "))));
  }
}
