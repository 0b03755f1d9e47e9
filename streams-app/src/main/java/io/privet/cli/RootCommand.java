package io.privet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code privet} itself: options that all subcommands share. */
@Command(
    name = "privet",
    description = "Watches AI audit logs for privacy attacks and says what to do about them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT)
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      defaultValue = "${env:PRIVET_DEBUG:-false}",
      description = "Print the stack trace when a command fails (also PRIVET_DEBUG=true).")
  private boolean debug;

  /** Returns whether a failure is to be shown with its stack trace. */
  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    CommandLine commandLine = spec.commandLine();
    throw new ParameterException(commandLine, "No command given");
  }
}
