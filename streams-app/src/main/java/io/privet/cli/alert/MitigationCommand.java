package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which of the recommended measures are taken. */
@Command(
    name = "mitigation",
    description =
        "Says which recommended measures are taken, and shows what became of the alerts"
            + " (docs/mitigations.md has them all).",
    subcommands = {
      MitigationAdoptCommand.class,
      MitigationNotApplicableCommand.class,
      MitigationWithdrawCommand.class,
      MitigationReportCommand.class
    })
public final class MitigationCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "No action given: adopt, not-applicable, withdraw or report");
  }
}
