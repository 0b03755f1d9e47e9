package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@Timeout(120)
final class DemoCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void showsTheAttacksAndOneAlertInFullAndEnds() {
    assertEquals(0, run("demo", "--exit-when-done"));

    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.contains("100%  28,989 of 28,989 events processed, alerts: " + rows(lines)));
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("HIGH +P02 .* u-02026 +bcancer-rf .*")));
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("HIGH +P16 .* svc-qa-823 +vision-train .*")));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("Do now            1. ")));
    assertEquals("", err.toString());
  }

  @Test
  void namesThePortThatIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertEquals(1, run("demo", "--kafka-port", String.valueOf(other.getLocalPort())));

      assertEquals(
          "privet demo failed: The embedded broker could not listen on 127.0.0.1:"
              + other.getLocalPort()
              + ": port is in use\n",
          err.toString());
    }
  }

  @Test
  void namesTheFolderThatHoldsSomething() throws Exception {
    Files.createFile(folder.resolve("thesis.tex"));

    assertEquals(1, run("demo", "--folder", folder.toString()));

    assertEquals(
        "privet demo failed: folder " + folder + " holds something but must be empty or absent\n",
        err.toString());
  }

  private int run(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }

  /** Rows of the summary table, each of which begins with a severity. */
  private static long rows(List<String> lines) {
    return lines.stream()
        .filter(line -> line.matches("(CRITICAL|HIGH|MEDIUM|LOW|INFO) .*"))
        .count();
  }
}
