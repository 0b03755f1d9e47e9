package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import io.privet.cli.replay.RecordedTraffic;
import io.privet.config.BaselinesFile;
import io.privet.model.Baselines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class LearnCommandTest {
  @TempDir private Path folder;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void writesBaselinesThatAReplayTakes() throws IOException {
    Path history = history();
    Path file = folder.resolve("baselines.json");
    assertEquals(0, run("learn", history.toString(), "--output", file.toString()));
    Baselines baselines = BaselinesFile.read(file);
    assertEquals("history-2026-03-02-303", baselines.version());
    assertEquals(Set.of("patients"), baselines.datasets().keySet());
    assertTrue(
        errors
            .toString()
            .endsWith(
                "history-2026-03-02-303 of 0 models and 1 data sets from 303 events (0"
                    + " rejected), written to "
                    + file
                    + "\n"),
        errors::toString);
    assertEquals(0, run("replay", history.toString(), "--baselines", file.toString()));
    assertTrue(
        output.toString().contains("\"baseline\":\"history-2026-03-02-303\""), output::toString);
  }

  @Test
  void givesTheSameFileEachTime() throws IOException {
    Path history = history();
    List<Path> files = List.of(folder.resolve("first"), folder.resolve("second"));
    for (Path file : files) {
      run("learn", history.toString(), "--output", file.toString());
    }
    assertArrayEquals(Files.readAllBytes(files.get(0)), Files.readAllBytes(files.get(1)));
  }

  @Test
  void asksForTheOutput() throws IOException {
    assertEquals(2, run("learn", history().toString()));
  }

  @Test
  void takesTheKeysOfTheServiceThatItPublishesFor() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef");
    assertEquals(
        2, run("learn", history().toString(), "--publish", "x.yaml", "--key-file", key.toString()));
    assertTrue(errors.toString().contains("--key-file must go"), errors::toString);
  }

  @Test
  void refusesBaselinesOfAnotherForm() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong"), "[]");
    assertEquals(2, run("replay", history().toString(), "--baselines", file.toString()));
  }

  @Test
  void refusesToLearnAndToBeTaughtAtOnce() throws IOException {
    assertEquals(2, run("replay", history().toString(), "--baselines", "file", "--learn"));
  }

  private Path history() throws IOException {
    return RecordedTraffic.writeGzip(
        folder.resolve("history.gz"),
        Stream.of("ann", "bob", "eve")
            .flatMap(
                reader ->
                    RecordedTraffic.bulkCopy(reader, "patients", reader.equals("eve") ? 293 : 5)
                        .stream()));
  }

  private int run(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
    return commandLine.execute(arguments);
  }
}
