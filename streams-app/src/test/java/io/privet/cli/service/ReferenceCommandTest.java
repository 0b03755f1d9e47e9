package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.PrivetCommandLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ReferenceCommandTest {
  @TempDir private Path folder;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void countsTheEntriesOfAFolderThatCanBeUsed() throws IOException {
    write("targets.csv", "kind,name,sensitivity,owner\nmodel,chat,high,owner\n");

    assertEquals(0, reference("check", folder.toString()));
    assertEquals(folder + " can be used, entries: 1\n", output.toString());
  }

  @Test
  void listsEveryProblemOfAFolderThatCannotBeUsed() throws IOException {
    write("targets.csv", "kind,name,sensitivity,owner\nmodel,chat,huge,owner\n");
    write("registered_jobs.csv", "principal\n");

    assertEquals(2, reference("check", folder.toString()));
    assertEquals(
        List.of(
            folder.resolve("registered_jobs.csv")
                + " line 1: must name the columns principal, kind, target, max_per_day, owner,"
                + " expires but lacks kind, target, max_per_day, owner, expires",
            folder.resolve("targets.csv")
                + " line 2, column sensitivity: must be one of low, medium, high"),
        errors.toString().lines().toList());
  }

  @Test
  void asksForAnAction() {
    assertEquals(2, reference());
  }

  private int reference(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output));
    commandLine.setErr(new PrintWriter(errors));
    String[] all = new String[arguments.length + 1];
    all[0] = "reference";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return commandLine.execute(all);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
