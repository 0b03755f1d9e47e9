package io.privet.cli.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.privet.cli.PrivetCommandLine;
import io.privet.serde.AlertJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class NotifyPreviewCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @TempDir private Path folder;

  @Test
  void printsTheBodyOfEverySinkAsOneLineOfJson() throws IOException {
    for (String sink :
        List.of(
            "slack",
            "slack-webhook",
            "slack-bot",
            "pagerduty",
            "alertmanager",
            "webhook",
            "ocsf")) {
      output.getBuffer().setLength(0);

      assertEquals(0, run("--sink", sink, "--sample", "typical"));

      assertEquals(1, output.toString().lines().count(), sink);
      assertTrue(JSON.readTree(output.toString()).isContainerNode(), sink);
    }
    assertEquals("", errors.toString());
  }

  @Test
  void readsAnAlertOfReplay() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("alert.json"), AlertJson.write(SampleAlert.TYPICAL.alert()));

    assertEquals(0, run("--sink", "pagerduty", "--cause", "resolved", file.toString()));

    assertEquals("resolve", printed().path("event_action").asText());
  }

  @Test
  void printsAllRequestsOneALine() throws IOException {
    assertEquals(
        0, run("--sink", "slack-bot", "--sample", "typical", "--cause", "escalated", "--all"));

    assertEquals(2, output.toString().lines().count());
  }

  @Test
  void showsTheConsoleAsText() {
    assertEquals(0, run("--sink", "console", "--sample", "typical"));

    assertTrue(output.toString().startsWith("HIGH: Suspected membership inference"));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("alert.json"), "{\"alertId\": 7}");

    assertEquals(2, run("--sink", "slack", file.toString()));
    assertEquals(2, run("--sink", "pigeon", "--sample", "typical"));
    assertEquals(2, run("--sink", "slack"));
    assertEquals(2, run("--sink", "slack", folder.resolve("none.json").toString()));

    List<String> lines = errors.toString().lines().toList();
    assertEquals(
        file + ": alert.alertId was number but must be a text; see privet notify preview --help",
        lines.get(0));
    assertEquals(
        "--sink was another word but must be one of slack, slack-bot, pagerduty, alertmanager,"
            + " webhook, ocsf, console; see privet notify preview --help",
        lines.get(1));
    assertEquals(4, lines.size());
  }

  private JsonNode printed() throws IOException {
    return JSON.readTree(output.toString());
  }

  private int run(String... arguments) {
    CommandLine commandLine = PrivetCommandLine.create();
    commandLine.setOut(new PrintWriter(output, true));
    commandLine.setErr(new PrintWriter(errors, true));
    String[] all = new String[arguments.length + 2];
    all[0] = "notify";
    all[1] = "preview";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return commandLine.execute(all);
  }
}
