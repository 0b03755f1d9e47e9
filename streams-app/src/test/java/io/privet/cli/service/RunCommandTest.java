package io.privet.cli.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} and {@code topics} refuse before they ask a cluster anything. */
final class RunCommandTest {
  @TempDir private Path folder;

  private final StringWriter errors = new StringWriter();

  @Test
  void mustBeToldWhereToBegin() {
    assertEquals(2, execute("run", "--config", "privet.yaml"));
    assertTrue(errors.toString().contains("--from=latest|earliest|TIME"), errors::toString);
  }

  @Test
  void refusesATimeThatIsNone() {
    assertEquals(2, execute("run", "--config", "privet.yaml", "--from", "noon"));
    assertEquals(
        "--from: 'noon' must be latest, earliest, or a time such as 2026-03-02T08:00:00Z; see"
            + " privet run --help\n",
        errors.toString());
  }

  @Test
  void tellsEveryProblemOfTheSettings() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("privet.yaml"),
            """
            stream:
              treads: 2
              standby-replicas: many
            schema.registry:
              url: http://localhost:8081
              bearer.auth.credentials.source: OAUTHBEARER
            """);

    assertEquals(2, execute("run", "--config", file.toString(), "--from", "latest"));
    assertTrue(errors.toString().contains("stream.treads"), errors::toString);
    assertTrue(errors.toString().contains("stream.threads"), errors::toString);
    assertTrue(errors.toString().contains("stream.standby-replicas"), errors::toString);
    assertTrue(errors.toString().contains("OAUTHBEARER"), errors::toString);
    assertTrue(errors.toString().contains("privacy.key"), errors::toString);
  }

  @Test
  void topicsRefusesAnUnknownAction() {
    assertEquals(2, execute("topics", "drop", "--config", "privet.yaml"));
  }

  private int execute(String... arguments) {
    return PrivetCommandLine.create().setErr(new PrintWriter(errors, true)).execute(arguments);
  }
}
