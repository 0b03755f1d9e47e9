package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.model.Adoption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says that a measure was taken. */
@Command(name = "adopt", description = "Says that a measure was taken.")
final class MitigationAdoptCommand implements PrivetCommand {
  @Mixin private AdoptionArguments arguments = new AdoptionArguments();

  @Override
  public Integer call() throws InterruptedException {
    return arguments.give(Adoption.State.ADOPTED);
  }
}
