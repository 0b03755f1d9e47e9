package io.privet.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.cli.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants a word in all that must not come out, runs the service, and looks for it in all that any
 * part of it has written: every topic of the broker, every file of the state, log and metrics.
 */
@Timeout(60)
final class ContentOnBrokerTest {
  static final String MARKER = "zqxjkv";

  /** Stands beside the marker in names that may come out, such as that of a data set. */
  static final String CONTROL = "vkjxqz";

  private static final String JSON_LOG = "gateway-log";
  private static final String LITELLM_LOG = "litellm-log";
  @TempDir private Path folder;

  @Test
  void nothingOfItComesOut() throws Exception {
    try (CapturedLog log = new CapturedLog();
        BrokerWorld world =
            new BrokerWorld(folder, "mock://content", ContentOnBrokerTest::settings)) {
      Path files = Files.createDirectory(folder.resolve("service"));
      Service service = world.prepareService(files);
      service.start();
      world.sendBytes(JSON_LOG, BadRecords.RECEIVED, bytes(PlantedRecords.privetJson()));
      world.sendBytes(LITELLM_LOG, BadRecords.RECEIVED, bytes(PlantedRecords.liteLlm()));
      world.sendBytes(
          DemoTopics.DATA_ACCESSES, BadRecords.RECEIVED, bytes(PlantedRecords.unreadable()));
      world.awaitProcessed();
      String scrape = service.telemetry().scrape();
      world.stopService();

      assertEquals(Set.of("P06", "P07", "P16", "P17"), patterns(world));
      assertEquals(PlantedRecords.unreadable().size(), world.deadLetters().size());
      assertEquals(
          Set.of(JSON_LOG, LITELLM_LOG, DemoTopics.DATA_ACCESSES), topicsWith(world, MARKER));
      assertEquals(List.of(), filesWith(files.resolve("state"), MARKER));
      assertEquals(List.of(), formsIn(MARKER, log.lines()));
      assertEquals(List.of(), formsIn(MARKER, List.of(scrape)));

      assertTrue(
          topicsWith(world, CONTROL)
              .containsAll(
                  Set.of(
                      "privet.alerts",
                      "privet.alert-history",
                      "privet.findings",
                      "privet-observations-by-principal-repartition",
                      "privet-findings-by-tenant-repartition",
                      "privet-profiles-changelog",
                      "privet-episodes-changelog")),
          topicsWith(world, CONTROL).toString());
      assertFalse(filesWith(files.resolve("state"), CONTROL).isEmpty());
      assertFalse(log.lines().isEmpty());
      assertTrue(scrape.contains("privet_alerts"), scrape);
    }
  }

  /** The demo's settings, with pseudonyms and two logs of other formats. */
  private static String settings(String demo) {
    return demo.replace("principals: plain", "principals: pseudonym")
        .replace(
            "sources:\n",
            """
            sources:
              - topic: gateway-log
                format: privet-json
              - topic: litellm-log
                format: litellm
            """);
  }

  private static List<byte[]> bytes(List<String> records) {
    return records.stream().map(record -> record.getBytes(UTF_8)).toList();
  }

  private static Set<String> patterns(BrokerWorld world) {
    return world.alerts().stream()
        .map(alert -> alert.pattern().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> topicsWith(BrokerWorld world, String word) {
    MarkerSearch search = new MarkerSearch(word);
    String address = world.kafka().bootstrapServers();
    return TopicDump.records(address, TopicDump.topics(address)).stream()
        .filter(record -> parts(record).anyMatch(part -> !search.formsIn(part).isEmpty()))
        .map(ConsumerRecord::topic)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Key, value, and the names and values of the headers. */
  private static Stream<byte[]> parts(ConsumerRecord<byte[], byte[]> record) {
    return Stream.concat(
            Stream.of(record.key(), record.value()),
            Stream.of(record.headers().toArray())
                .flatMap(header -> Stream.of(header.key().getBytes(UTF_8), header.value())))
        .filter(Objects::nonNull);
  }

  private static List<Path> filesWith(Path folder, String word) throws IOException {
    MarkerSearch search = new MarkerSearch(word);
    List<Path> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        boolean isInName = !search.formsIn(path.toString().getBytes(UTF_8)).isEmpty();
        if (isInName
            || (Files.isRegularFile(path) && !search.formsIn(Files.readAllBytes(path)).isEmpty())) {
          found.add(path);
        }
      }
    }
    return found;
  }

  private static List<String> formsIn(String word, List<String> texts) {
    MarkerSearch search = new MarkerSearch(word);
    return texts.stream().flatMap(text -> search.formsIn(text.getBytes(UTF_8)).stream()).toList();
  }
}
