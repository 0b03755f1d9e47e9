package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The alerts of the service, and what people do with them. */
@Command(
    name = "alerts",
    description = "Shows the alerts of the service, and takes or closes them (docs/alerts.md).",
    subcommands = {
      AlertsListCommand.class,
      AlertsShowCommand.class,
      AlertsAckCommand.class,
      AlertsResolveCommand.class,
      AlertsReportCommand.class
    })
public final class AlertsCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "No action given: list, show, ack, resolve or report");
  }
}
