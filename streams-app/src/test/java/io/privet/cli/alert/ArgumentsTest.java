package io.privet.cli.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Unusable arguments: one line that says what to do, and status 2, before anything is read. */
final class ArgumentsTest {
  private final StringWriter errors = new StringWriter();

  @Test
  void refusesASilenceOfEverythingUnlessAskedTo() {
    assertEquals(2, execute("silence", "add", "--for", "2h", "--reason", "x"));
    assertEquals(
        "this silence would hold every alert back: ask for an alert, tenant, pattern, principal key"
            + " or target, or give --all; see privet silence add --help\n",
        errors.toString());
  }

  @Test
  void refusesASilenceThatHasEnded() {
    assertEquals(
        2, execute("silence", "add", "--all", "--until", "2020-01-01T00:00:00Z", "--reason", "x"));
    assertEquals(
        "--until was 2020-01-01T00:00:00Z but must lie ahead; see privet silence add --help\n",
        errors.toString());
  }

  @Test
  void asksForTheEndOfASilence() {
    assertEquals(2, execute("silence", "add", "--all", "--reason", "x"));
    assertTrue(errors.toString().startsWith("Error: Missing required argument"), errors::toString);
  }

  @Test
  void refusesAnUnknownMeasureAndNamesTheNearest() {
    assertEquals(2, execute("mitigation", "adopt", "mit-rat", "--reason", "x"));
    assertEquals(
        "there is no measure 'mit-rat'; did you mean MIT-RATE?; see privet mitigation adopt --help\n",
        errors.toString());
  }

  @Test
  void asksForAnAction() {
    assertEquals(2, execute("alerts"));
    assertEquals(
        "No action given: list, show, ack, resolve or report; see privet alerts --help\n",
        errors.toString());
  }

  @Test
  void asksForAVerdict() {
    assertEquals(2, execute("alerts", "resolve", "a", "--reason", "x"));
    assertTrue(errors.toString().contains("--verdict=VERDICT"), errors::toString);
  }

  private int execute(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--config";
    all[arguments.length + 1] = "no-such-file.yaml";
    boolean isGroup = arguments.length == 1;
    return PrivetCommandLine.create()
        .setErr(new PrintWriter(errors, true))
        .execute(isGroup ? arguments : all);
  }
}
