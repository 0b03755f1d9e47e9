package io.privet.cli;

import io.privet.config.SettingsException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line as a whole. Standard output is UTF-8 whatever the locale, since it carries JSON.
 *
 * <p>Exit status: 0 done; 1 ran and failed; 2 unusable arguments or settings. Each error is one
 * line on standard error; a failure's stack trace is shown with {@code --debug} only.
 */
public final class PrivetCommandLine {
  private PrivetCommandLine() {}

  /** Returns the command line with every command of the class path. */
  public static CommandLine create() {
    RootCommand root = new RootCommand();
    CommandLine commandLine = new CommandLine(root);
    Commands.all().forEach(commandLine::addSubcommand);
    return commandLine
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((failure, arguments) -> reportUnusable(failure))
        .setExecutionExceptionHandler(
            (failure, command, result) ->
                failure instanceof SettingsException faults
                    ? reportSettings(faults, command)
                    : reportFailure(failure, command, root.debug()));
  }

  private static int reportUnusable(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    command
        .getErr()
        .printf("%s; see %s --help%n", oneLine(failure), command.getCommandSpec().qualifiedName());
    return CommandLine.ExitCode.USAGE;
  }

  private static int reportSettings(SettingsException faults, CommandLine command) {
    faults.problems().forEach(command.getErr()::println);
    return CommandLine.ExitCode.USAGE;
  }

  private static int reportFailure(Exception failure, CommandLine command, boolean debug) {
    if (debug) {
      failure.printStackTrace(command.getErr());
    } else {
      command
          .getErr()
          .printf("%s failed: %s%n", command.getCommandSpec().qualifiedName(), oneLine(failure));
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String oneLine(Exception failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank()
        ? failure.getClass().getSimpleName()
        : message.strip().replaceAll("\\R+\\s*", "; ");
  }
}
