package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.model.Adoption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes back what was said of a measure. */
@Command(name = "withdraw", description = "Takes back what was said of a measure.")
final class MitigationWithdrawCommand implements PrivetCommand {
  @Mixin private AdoptionArguments arguments = new AdoptionArguments();

  @Override
  public Integer call() throws InterruptedException {
    return arguments.give(Adoption.State.WITHDRAWN);
  }
}
