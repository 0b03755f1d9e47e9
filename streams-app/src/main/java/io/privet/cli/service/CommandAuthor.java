package io.privet.cli.service;

import io.privet.model.Command;
import io.privet.model.Decision;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Who gives a command to the service, and why. */
public final class CommandAuthor {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why, without the name of a principal: it is kept and shown.")
  private String reason = "";

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who decides it (default: the name of the user).")
  private String actor = "";

  /** The command, given now. */
  public Command command(Decision decision) {
    return new Command(
        UUID.randomUUID().toString(),
        Instant.now(),
        filled("--actor", actor),
        filled("--reason", reason),
        Optional.of(decision));
  }

  private String filled(String option, String value) {
    if (value.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), option + " was blank but must say something");
    }
    return value.strip();
  }
}
