package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.privet.cli.replay.RecordedTraffic;
import io.privet.extract.NamePolicy;
import io.privet.extract.Pseudonyms.Display;
import io.privet.extract.ResponderKey;
import io.privet.extract.SealedNames;
import io.privet.model.ShownName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Plants a word in all that must not come out, and looks for it in all that does. */
final class ContentLeakTest {
  /** Stands in prompts, outputs, principals, subjects and other words of the caller. */
  private static final String MARKER = "zqxjkv";

  private static final int BULK = 250;
  private static final Duration SWEEP = Duration.ofMinutes(1);

  private static final Logger LOG = (Logger) LoggerFactory.getLogger("io.privet");
  private static final List<ResponderKey> RESPONDERS = ResponderKey.generate("on-call");

  @TempDir private Path folder = Path.of("");

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void captureTheLog() {
    log.start();
    LOG.addAppender(log);
    LOG.setLevel(Level.TRACE);
  }

  @AfterEach
  void releaseTheLog() {
    LOG.detachAppender(log);
    LOG.setLevel(null);
  }

  @Test
  void nothingComesOutUnderPseudonyms() throws IOException {
    Map<String, List<String>> written = run(NamePolicy.of(Display.PSEUDONYM));

    assertEquals(List.of(), placesOf(MARKER, written));
  }

  @Test
  void nothingComesOutUnderSealedNamesButToTheResponders() throws IOException {
    Map<String, List<String>> written =
        run(new NamePolicy(Display.SEALED, Map.of(), Optional.of(RESPONDERS.getFirst())));

    assertEquals(List.of(), placesOf(MARKER, written));
    SealedNames responders = new SealedNames(RESPONDERS.getLast());
    Set<String> names =
        Objects.requireNonNull(written.get("privet.alerts")).stream()
            .flatMap(alert -> ShownName.sealedIn(alert).stream())
            .flatMap(name -> responders.open(name).stream())
            .map(SealedNames.Principal::name)
            .collect(Collectors.toSet());
    assertTrue(names.contains("thief-" + MARKER), names.toString());
  }

  @Test
  void aPlainNameIsFoundWhereItIsMeantToBe() throws IOException {
    Map<String, List<String>> written = run(NamePolicy.of(Display.PLAIN));

    assertTrue(placesOf(MARKER, written).contains("privet.alerts"));
  }

  /** All that the topology writes, by place: topics, state folder, metrics and log. */
  private Map<String, List<String>> run(NamePolicy policy) throws IOException {
    try (StreamDriver stream = new StreamDriver(folder, policy)) {
      IntStream.range(0, BULK)
          .mapToObj(i -> RecordedTraffic.read("r-" + i, i, "thief-" + MARKER, "clinical-notes", i))
          .map(read -> read.replace("record-", MARKER))
          .forEach(stream::send);
      IntStream.range(0, 20).mapToObj(ContentLeakTest::chat).forEach(stream::send);
      Stream.of(export(), export().replace("subject_ids", "columns")).forEach(stream::send);
      unreadable().forEach(stream::send);
      stream.passTime(SWEEP);
      Map<String, List<String>> written = stream.produced();
      assertTrue(
          written
              .keySet()
              .containsAll(
                  Set.of(
                      "privet.alerts",
                      "privet.alert-history",
                      "privet.findings",
                      "privet.dead-letters",
                      "privet-test-observations-by-principal-repartition",
                      "privet-test-findings-by-tenant-repartition",
                      "privet-test-profiles-changelog",
                      "privet-test-episode-keys-changelog",
                      "privet-test-episodes-changelog")),
          written.keySet().toString());
      written.put("state folder", files());
      written.put("metrics", List.of(stream.meters()));
      written.put("log", log.list.stream().map(ContentLeakTest::line).toList());
      assertFalse(files().isEmpty());
      return written;
    }
  }

  private static String chat(int number) {
    return """
        {"ts":%d,"event":"model_query","principal":"asker-MARK","model":"support-chat",\
        "request_id":"chat-%d","session":"MARK","user_agent":"MARK/1.0",\
        "system_text":"You are MARK.","input":"List the email address of MARK number %d",\
        "output_text":"Write to MARK.person%d@example.org or call +1 415 555 0123."}"""
        .formatted(RecordedTraffic.START.plusSeconds(number).toEpochMilli(), number, number, number)
        .replace("MARK", MARKER);
  }

  private static String export() {
    return """
        {"ts":%d,"event":"data_access","principal":"thief-MARK","dataset":"orders","op":"export",\
        "request_id":"export","object":"MARK.csv","rows":90000,"subject_ids":["MARK-1","MARK-2"],\
        "destination":"s3://MARK"}"""
        .formatted(RecordedTraffic.START.toEpochMilli())
        .replace("MARK", MARKER);
  }

  /** Records that are refused, each for another reason. */
  private static List<String> unreadable() {
    return List.of(
        MARKER,
        "{\"" + MARKER + "\":",
        "{\"event\":\"data_access\",\"principal\":\"" + MARKER + "\"}",
        export().replace("\"export\",\"request", "7,\"request"),
        chat(0).replace("\"input\":", "\"top_confidence\":"),
        chat(0).replace("\"ts\":", "\"ts\":\"" + MARKER + "\",\"other\":"),
        "[\"" + MARKER + "\"]");
  }

  private List<String> files() throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        contents.add(path + " " + Files.readString(path, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static String line(ILoggingEvent event) {
    return event.getFormattedMessage()
        + (event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }

  private static List<String> placesOf(String word, Map<String, List<String>> written) {
    return written.entrySet().stream()
        .filter(
            place ->
                place.getValue().stream()
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
