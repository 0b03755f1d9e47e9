package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.cli.PrivetCommandLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class SendCommandTest {
  @TempDir private Path folder;

  private final StringWriter errors = new StringWriter();

  @Test
  void refusesAFormatThatTheSettingsHaveNoTopicFor() throws IOException {
    assertEquals(2, send("--source", "litellm"));
    assertEquals(
        "--source litellm must fit one topic of the settings, which have spans (cloudtrail), more"
            + " (cloudtrail); see privet send --help\n",
        errors.toString());
  }

  @Test
  void asksWhichOfSeveralTopicsIsMeant() throws IOException {
    assertEquals(2, send("--source", "cloudtrail", "--topic", "other"));
    assertEquals(
        "--source cloudtrail must fit one topic named other of the settings, which have spans"
            + " (cloudtrail), more (cloudtrail); see privet send --help\n",
        errors.toString());
  }

  @Test
  void refusesAnUnknownFormat() throws IOException {
    assertEquals(2, send("--source", "xml"));
    assertEquals(
        "--source was 'xml' but must be one of privet-json, litellm, opentelemetry, bedrock,"
            + " cloudtrail; see privet send --help\n",
        errors.toString());
  }

  private int send(String... options) throws IOException {
    Path log = Files.writeString(folder.resolve("log"), "{}");
    Path config =
        Files.writeString(
            folder.resolve("privet.yaml"),
            """
            kafka.bootstrap.servers: localhost:1
            schema.registry.url: http://localhost:1
            privacy: {key: %1$s, partition-key: %1$s}
            sources: [{topic: spans, format: cloudtrail}, {topic: more, format: cloudtrail}]
            """
                .formatted("0123456789abcdef0123456789abcdef"));
    CommandLine commandLine = PrivetCommandLine.create().setErr(new PrintWriter(errors, true));
    String[] arguments = new String[options.length + 4];
    arguments[0] = "send";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[options.length + 1] = "--config";
    arguments[options.length + 2] = config.toString();
    arguments[options.length + 3] = log.toString();
    return commandLine.execute(arguments);
  }
}
