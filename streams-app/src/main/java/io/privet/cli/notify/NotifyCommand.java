package io.privet.cli.notify;

import io.privet.cli.PrivetCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What sinks are sent. */
@Command(
    name = "notify",
    description = "Shows what a sink would be sent for an alert, or tries a sink out.",
    subcommands = {NotifyPreviewCommand.class, NotifyTestCommand.class})
public final class NotifyCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "No action given: preview or test");
  }
}
