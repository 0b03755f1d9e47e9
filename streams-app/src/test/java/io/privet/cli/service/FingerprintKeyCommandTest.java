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

final class FingerprintKeyCommandTest {
  @TempDir private Path folder;

  @Test
  void printsTheKeyThatFollowsFromThePartitionKeyAlone() throws IOException {
    assertEquals("f84e52e55b27ec39d3b28d595bb85649\n", printed("x".repeat(32), "y".repeat(32)));
    assertEquals("f84e52e55b27ec39d3b28d595bb85649\n", printed("x".repeat(32), "z".repeat(32)));
    assertEquals("484e3798f28b9e2bde65066760e7d6c5\n", printed("w".repeat(32), "y".repeat(32)));
  }

  private String printed(String partitionKey, String key) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("privet.yaml"),
            """
            kafka.bootstrap.servers: localhost:1
            schema.registry.url: http://localhost:1
            sources: [{topic: spans, format: litellm}]
            privacy: {key: %s, partition-key: %s}
            """
                .formatted(key, partitionKey));
    StringWriter output = new StringWriter();
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output, true));
    assertEquals(0, commandLine.execute("fingerprint-key", "--config", file.toString()));
    return output.toString();
  }
}
