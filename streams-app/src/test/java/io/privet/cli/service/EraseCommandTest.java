package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class EraseCommandTest {
  private final StringWriter errors = new StringWriter();

  @Test
  void refusesASubjectAndSaysWhy() {
    assertEquals(2, erase("--subject", "patient-17", "--reason", "request 4711"));
    assertTrue(errors.toString().contains("nothing by which one of them could be found"));
  }

  @Test
  void asksForOnePerson() {
    assertEquals(2, erase("--reason", "request 4711"));
    assertEquals(2, erase("--principal", "ada", "--subject", "ada", "--reason", "request 4711"));
  }

  @Test
  void asksForAReason() {
    assertEquals(2, erase("--principal", "ada"));
  }

  private int erase(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create().setErr(new PrintWriter(errors, true));
    String[] all = new String[arguments.length + 3];
    all[0] = "erase";
    all[1] = "--config";
    all[2] = "privet.yaml";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return commandLine.execute(all);
  }
}
