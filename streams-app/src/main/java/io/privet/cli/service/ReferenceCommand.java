package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What owners have registered. */
@Command(
    name = "reference",
    description =
        "Checks the reference files of a folder, or publishes them into the topic of reference"
            + " data.",
    subcommands = {ReferenceCheckCommand.class, ReferencePublishCommand.class})
public final class ReferenceCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "No action given: check or publish");
  }
}
