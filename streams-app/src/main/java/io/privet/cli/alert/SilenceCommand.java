package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holding notifications back for a time. */
@Command(
    name = "silence",
    description =
        "Holds notifications of some alerts back for a time; detection goes on (docs/alerts.md).",
    subcommands = {SilenceAddCommand.class, SilenceListCommand.class, SilenceExpireCommand.class})
public final class SilenceCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "No action given: add, list or expire");
  }
}
