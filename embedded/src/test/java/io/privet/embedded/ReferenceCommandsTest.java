package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.PrivetCommandLine;
import io.privet.cli.service.Service;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that write into the reference topic, with a real broker. */
@Timeout(60)
final class ReferenceCommandsTest {
  private static final String TOPIC = "privet.reference";
  private static final String MODEL = "files:target:MODEL:chat:0";
  private static final String DATASET = "files:target:DATASET:notes:0";

  @TempDir private Path folder;

  private final StringWriter output = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private Path service = Path.of("");
  private Path files = Path.of("");

  @BeforeEach
  void makeFolders() throws Exception {
    service = Files.createDirectory(folder.resolve("service"));
    files = Files.createDirectory(folder.resolve("files"));
  }

  @Test
  void publishWithPruneWithdrawsWhatIsNoLongerInTheFilesAndNothingElse() throws Exception {
    try (BrokerWorld world = world()) {
      targets("model,chat,high,owner", "dataset,notes,low,owner");
      publish();
      assertEquals("2 entries published to privet.reference, 0 withdrawn\n", output.toString());
      learn();

      targets("model,chat,high,owner");
      publish();
      assertEquals(Set.of(MODEL, DATASET), ofFiles(world));
      output.getBuffer().setLength(0);
      publish("--prune");

      assertEquals("1 entries published to privet.reference, 1 withdrawn\n", output.toString());
      assertEquals(Set.of(MODEL), ofFiles(world));
      assertTrue(held(world).contains("baselines:dataset:notes"), held(world)::toString);
    }
  }

  @Test
  void learnPublishesWhatTheServiceThenHasInForce() throws Exception {
    try (BrokerWorld world = world();
        Service running = world.prepareService(service)) {
      running.start();

      learn();
      world.await(() -> !running.reference().at(0).baselines().datasets().isEmpty());

      assertEquals("history-2026-03-02-250", running.reference().at(0).baselines().version());
      assertTrue(
          errors
              .toString()
              .endsWith(
                  "history-2026-03-02-250 of 0 models and 1 data sets from 250 events (0 rejected),"
                      + " published to privet.reference\n"),
          errors::toString);
    }
  }

  @Test
  void noNameOfTheFilesReachesTheTopic() throws Exception {
    try (BrokerWorld world = world()) {
      Files.writeString(
          files.resolve("canaries.csv"), "kind,value,owner\ntext,zqxjkv 7731,data-team\n");
      Files.writeString(
          files.resolve("erased_subjects.csv"),
          "subject,cause,owner\npatient-zqxjkv,withdrawn,privacy-office\n");
      Files.writeString(
          files.resolve("allow_list.csv"),
          """
          principal,patterns,owner,reason,expires
          svc-zqxjkv,P01,owner,yearly evaluation,2027-01-01T00:00:00Z
          """);

      publish();

      assertEquals("3 entries published to privet.reference, 0 withdrawn\n", output.toString());
      MarkerSearch search = new MarkerSearch("zqxjkv");
      assertEquals(3, held(world).size());
      assertTrue(
          TopicDump.records(world.kafka().bootstrapServers(), List.of(TOPIC)).stream()
              .allMatch(
                  record ->
                      search.formsIn(record.key()).isEmpty()
                          && search.formsIn(record.value()).isEmpty()));
    }
  }

  private BrokerWorld world() throws Exception {
    BrokerWorld world = new BrokerWorld(folder, "mock://reference-commands");
    var unused = world.settings(service);
    return world;
  }

  private void targets(String... rows) throws Exception {
    Files.writeString(
        files.resolve("targets.csv"),
        "kind,name,sensitivity,owner\n" + String.join("\n", rows) + "\n");
  }

  private void publish(String... options) {
    List<String> arguments = new ArrayList<>(List.of("reference", "publish"));
    arguments.addAll(List.of("--config", service.resolve("privet.yaml").toString()));
    arguments.addAll(List.of(options));
    arguments.add(files.toString());
    run(arguments);
  }

  /** Learns from the copy of a data set, and publishes. */
  private void learn() throws Exception {
    Path history = Files.write(folder.resolve("history"), SharedWalk.copyLines("ada"));
    run(
        List.of(
            "learn", history.toString(), "--publish", service.resolve("privet.yaml").toString()));
  }

  private void run(List<String> arguments) {
    CommandLine commandLine =
        PrivetCommandLine.create()
            .setOut(new PrintWriter(output, true))
            .setErr(new PrintWriter(errors, true));
    assertEquals(0, commandLine.execute(arguments.toArray(String[]::new)), errors::toString);
  }

  private static Set<String> ofFiles(BrokerWorld world) {
    return held(world).stream().filter(id -> id.startsWith("files:")).collect(Collectors.toSet());
  }

  /** Ids of the entries that the topic holds. */
  private static Set<String> held(BrokerWorld world) {
    Set<String> ids = new TreeSet<>();
    TopicDump.newest(world.kafka().bootstrapServers(), TOPIC)
        .forEach(
            (id, value) -> {
              if (value != null) {
                ids.add(id);
              }
            });
    return ids;
  }
}
