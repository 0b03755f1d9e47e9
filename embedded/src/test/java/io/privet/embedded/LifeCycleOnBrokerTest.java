package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.Verdict;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a team on call does with alerts, through a broker, and what a restart leaves of it. */
@Timeout(300)
final class LifeCycleOnBrokerTest {
  @TempDir private Path folder;

  @Test
  void peopleTakeCloseAndSilenceAlertsAndARestartKeepsIt() throws Exception {
    try (BrokerWorld world = new BrokerWorld(folder, "mock://life-cycle")) {
      Path files = Files.createDirectory(folder.resolve("service"));
      world.startService(files);
      world.send(SampleEvents.of(folder.resolve("sample"), Set.of(SampleEvents.COPIER)));
      world.awaitProcessed();
      Alert alert = world.alerts().getFirst();
      String prefix = alert.alertId().substring(0, 8);
      String config = files.resolve("privet.yaml").toString();

      cli(config, "alerts", "ack", prefix, "--reason", "I look", "--actor", "olga");
      world.await(() -> current(world, alert).status() == AlertStatus.ACKNOWLEDGED);
      assertEquals(Optional.of("olga"), current(world, alert).acknowledgedBy());
      String history = cli(config, "alerts", "show", prefix, "--history");
      assertTrue(history.matches("(?s).*ACKNOWLEDGED +MEDIUM +olga +I look.*"), history);

      cli(
          config,
          "alerts",
          "resolve",
          prefix,
          "--verdict",
          "benign",
          "--reason",
          "a planned copy",
          "--actor",
          "pavel");
      world.await(() -> current(world, alert).status() == AlertStatus.RESOLVED);
      assertEquals(
          Optional.of(Verdict.BENIGN),
          current(world, alert).change().flatMap(AlertChange::verdict));

      String added =
          cli(config, "silence", "add", "--pattern", "P16", "--for", "2h", "--reason", "a move");
      String silence = added.split(" ", 3)[1];
      cli(
          config,
          "mitigation",
          "adopt",
          measure(alert),
          "--reason",
          "a quota",
          "--actor",
          "olga",
          "--alert",
          prefix);

      world.stopService();
      Path others = Files.createDirectory(folder.resolve("another-machine"));
      world.startService(others);
      cli(
          config,
          "alerts",
          "resolve",
          prefix,
          "--verdict",
          "accident",
          "--reason",
          "not so benign");
      world.await(
          () ->
              current(world, alert)
                  .change()
                  .flatMap(AlertChange::verdict)
                  .equals(Optional.of(Verdict.ACCIDENT)));

      assertTrue(cli(config, "alerts", "list", "--status", "resolved").contains(prefix));
      assertTrue(cli(config, "silence", "list").contains(silence));
      assertTrue(cli(config, "mitigation", "report").matches("(?s).*adopted +[0-9-]+ +olga.*"));
      cli(config, "silence", "expire", silence, "--reason", "the move is over");
      assertFalse(cli(config, "silence", "list").contains(silence));
      assertTrue(cli(config, "silence", "list", "--expired").contains("the move is over"));
    }
  }

  private static String measure(Alert alert) {
    return alert.mitigations().getFirst().id();
  }

  private static Alert current(BrokerWorld world, Alert alert) {
    return world.alerts().stream()
        .filter(state -> state.alertId().equals(alert.alertId()))
        .findFirst()
        .orElseThrow();
  }

  private static String cli(String config, String... arguments) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int status =
        PrivetCommandLine.create()
            .setOut(new PrintWriter(output, true))
            .setErr(new PrintWriter(errors, true))
            .execute(
                Stream.concat(Stream.of(arguments), Stream.of("--config", config))
                    .toArray(String[]::new));
    assertEquals(0, status, errors::toString);
    return output.toString();
  }
}
