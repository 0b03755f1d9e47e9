package io.privet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class PrivetCommandLineTest {
  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void printsTheVersionOfTheBuild() {
    assertEquals(0, execute("--version"));
    assertTrue(
        output.toString().matches("privet \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), output::toString);
  }

  @Test
  void refusesAnUnknownOptionInOneLineWithStatusTwo() {
    assertEquals(2, execute("--colour"));
    assertEquals("Unknown option: '--colour'; see privet --help\n", errors.toString());
  }

  @Test
  void asksForACommandWhenNoneIsGiven() {
    assertEquals(2, execute());
    assertEquals("No command given; see privet --help\n", errors.toString());
  }

  @Test
  void reportsAFailureInOneLineWithStatusOne() {
    assertEquals(1, execute("fail"));
    assertEquals("privet fail failed: first line; second line\n", errors.toString());
  }

  @Test
  void showsTheStackTraceWhenAskedTo() {
    assertEquals(1, execute("fail", "--debug"));
    assertTrue(
        errors.toString().contains("at io.privet.cli.PrivetCommandLineTest$Fail.call"),
        errors::toString);
  }

  private int execute(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create().addSubcommand(new Fail());
    commandLine.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
    return commandLine.execute(arguments);
  }

  @Command(name = "fail", description = "Fails.")
  private static final class Fail implements PrivetCommand {
    @Override
    public Integer call() {
      throw new IllegalStateException("first line\n  second line");
    }
  }
}
