package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.privet.cli.replay.RecordedTraffic;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.ingest.SourceAdapter;
import io.privet.metrics.PrivetMeter;
import io.privet.model.RejectionReason;
import io.privet.serde.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** Every kind of record that is no event ends as a dead letter, and nothing else comes of it. */
final class BadInputTest {
  /** Stands for content: must never be seen again. */
  private static final String CONTENT = "hunter2-the-secret";

  @TempDir private Path stateDirectory;

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of(StreamDriver.AVRO, null, RejectionReason.EMPTY),
        Arguments.of(StreamDriver.AVRO, new byte[0], RejectionReason.EMPTY),
        Arguments.of(StreamDriver.AVRO, bytes(CONTENT), RejectionReason.WRONG_MAGIC_BYTE),
        Arguments.of(StreamDriver.AVRO, new byte[] {0, 0, 0}, RejectionReason.TRUNCATED),
        Arguments.of(
            StreamDriver.AVRO, bytes("\0\0\1\0\0" + CONTENT), RejectionReason.UNKNOWN_SCHEMA),
        Arguments.of(StreamDriver.JSON, null, RejectionReason.EMPTY),
        Arguments.of(StreamDriver.JSON, bytes("{\"ts\":" + CONTENT), RejectionReason.MALFORMED),
        Arguments.of(StreamDriver.JSON, query(0, "[NaN, 1.0]"), RejectionReason.INVALID_VALUE),
        Arguments.of(StreamDriver.JSON, query(0, "{\"a\":1}"), RejectionReason.WRONG_TYPE),
        Arguments.of(StreamDriver.JSON, badUtf8(), RejectionReason.BAD_ENCODING),
        Arguments.of(
            StreamDriver.JSON,
            query(365L * 86_400, "\"" + CONTENT + "\""),
            RejectionReason.FUTURE_TIMESTAMP),
        Arguments.of(
            StreamDriver.JSON,
            query(-365L * 86_400, "\"" + CONTENT + "\""),
            RejectionReason.STALE_TIMESTAMP),
        Arguments.of(
            StreamDriver.JSON,
            query(0, "\"" + (CONTENT + " ").repeat(48_000) + "\""),
            RejectionReason.TOO_LARGE));
  }

  @ParameterizedTest
  @MethodSource("records")
  void becomesADeadLetterThatHoldsNoContent(
      String topic, byte @Nullable [] value, RejectionReason reason) {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Level usual = root.getLevel();
    List<KeyValue<String, DeadLetter>> letters;
    root.addAppender(log);
    root.setLevel(Level.DEBUG);
    try (StreamDriver stream = new StreamDriver(stateDirectory)) {
      stream.send(topic, value);
      letters = stream.deadLetters();
      assertEquals(1, stream.count(PrivetMeter.DEAD_LETTERS, "reason", reason.name()));
      assertFalse(stream.isFilled(TopologyNames.PROFILES));
    } finally {
      root.setLevel(usual);
      root.detachAppender(log);
    }

    assertEquals(topic + "-0@0", letters.getFirst().key);
    DeadLetter letter = letters.getFirst().value;
    assertEquals(reason, letter.rejection().reason());
    assertEquals(value == null ? 0 : value.length, letter.valueBytes());
    assertFalse(letter.toString().contains(CONTENT));
    assertTrue(log.list.stream().noneMatch(event -> event.getFormattedMessage().contains(CONTENT)));
  }

  @Test
  void stopsNothing() {
    try (StreamDriver stream = new StreamDriver(stateDirectory)) {
      List<String> events = RecordedTraffic.bulkCopy("mallory", "clinical-notes", 250);
      for (int i = 0; i < events.size(); i++) {
        stream.send(events.get(i));
        stream.send(i % 2 == 0 ? StreamDriver.JSON : StreamDriver.AVRO, bytes("{" + i));
      }

      assertEquals(250, stream.deadLetters().size());
      assertFalse(stream.alerts().isEmpty());
    }
  }

  @Test
  void aBugThatARecordBringsToLightIsToldWithoutTheRecord() {
    SourceAdapter broken =
        new FakeAdapter(
            (value, position) -> {
              throw new IllegalStateException("cannot handle " + CONTENT);
            });
    List<String> messages = new ArrayList<>();
    try (StreamDriver stream =
        new StreamDriver(stateDirectory, Map.of(StreamDriver.JSON, broken))) {
      stream.send(StreamDriver.JSON, bytes(CONTENT));
    } catch (RuntimeException failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        messages.add(String.valueOf(cause.getMessage()));
      }
    }

    assertEquals(
        "ingest failed at gateway-log-0@0 with java.lang.IllegalStateException",
        messages.getLast());
    assertTrue(messages.stream().noneMatch(message -> message.contains(CONTENT)));
  }

  @Test
  void waitsForWhatIsDownAndLosesNothing() {
    FakeAdapter unsteady = FakeAdapter.downAtFirst(2, new PrivetJsonAdapter());
    try (StreamDriver stream =
        new StreamDriver(stateDirectory, Map.of(StreamDriver.JSON, unsteady))) {
      stream.send(RecordedTraffic.read("r-1", 0, "ada", "clinical-notes", 1));

      assertEquals(2, stream.count(PrivetMeter.SOURCE_FAULTS));
      assertEquals(1, stream.count(PrivetMeter.EVENTS, "outcome", "taken"));
      assertEquals(List.of(), stream.deadLetters());
      assertTrue(stream.health().fault().isEmpty());
    }
  }

  private static byte[] query(long secondsAhead, String input) {
    return bytes(
        "{\"ts\":%d,\"event\":\"model_query\",\"principal\":\"%s\",\"model\":\"m\","
                .formatted(StreamDriver.NOW.plusSeconds(secondsAhead).toEpochMilli(), CONTENT)
            + "\"request_id\":\"r-1\",\"input\":"
            + input
            + "}");
  }

  private static byte[] badUtf8() {
    byte[] record = query(0, "\"?\"");
    record[new String(record, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xFF;
    return record;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
