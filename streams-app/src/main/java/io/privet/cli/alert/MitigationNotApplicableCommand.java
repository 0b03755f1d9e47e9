package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.model.Adoption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says that a measure does not fit here. */
@Command(name = "not-applicable", description = "Says that a measure does not fit here.")
final class MitigationNotApplicableCommand implements PrivetCommand {
  @Mixin private AdoptionArguments arguments = new AdoptionArguments();

  @Override
  public Integer call() throws InterruptedException {
    return arguments.give(Adoption.State.NOT_APPLICABLE);
  }
}
