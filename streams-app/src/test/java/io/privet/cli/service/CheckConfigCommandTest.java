package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

final class CheckConfigCommandTest {
  @TempDir private Path folder;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void tellsOfEachDetectorWhetherItCanRun() {
    Path example = Path.of("..", "docs", "examples", "privet.yaml");

    assertEquals(0, check(example));
    List<String> lines = output.toString().lines().toList();
    assertEquals(example + " can be used", lines.getFirst());
    assertTrue(
        lines.contains(
            "  runs on ai.model-interactions where the producer fills it in: output text, prompt"
                + " text"),
        output::toString);
  }

  @Test
  void tellsOfATrailThatItShowsNoTexts() throws IOException {
    Path file = write("sources: [{topic: trail, format: cloudtrail}]");

    assertEquals(0, check(file));
    assertTrue(
        output
            .toString()
            .contains("  cannot run on trail: cloudtrail does not tell output text, prompt text\n"),
        output::toString);
    assertTrue(output.toString().contains("  runs on trail\n"), output::toString);
  }

  @Test
  void tellsWhoWouldBeTold() throws IOException {
    assertEquals(0, check(write("notify.sinks: [{name: screen, type: console}]")));
    assertTrue(
        output
            .toString()
            .endsWith(
                """
                notifications are in mode shadow, to screen
                  notify.routes (default): severity MEDIUM or above to screen
                """),
        output::toString);
  }

  @Test
  void endsWithStatusTwoForSettingsThatCannotBeUsed() throws IOException {
    assertEquals(2, check(write("sources: [{topic: spans, format: opentelemetry}]")));
    assertTrue(
        errors.toString().startsWith("sources[0].principal-fields is missing"), errors::toString);
  }

  private Path write(String sources) throws IOException {
    return Files.writeString(
        folder.resolve("privet.yaml"),
        """
        kafka.bootstrap.servers: localhost:1
        schema.registry.url: http://localhost:1
        privacy: {key: %1$s, partition-key: %1$s}
        %2$s
        """
            .formatted("0123456789abcdef0123456789abcdef", sources));
  }

  private int check(Path file) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(errors, true));
    return commandLine.execute("check-config", file.toString());
  }
}
