package io.privet.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.privet.embedded.BadRecords.BadRecord;
import io.privet.model.RiskPattern;
import io.privet.model.SourcePosition;
import io.privet.serde.DeadLetter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class BadInputOnBrokerTest {
  private static final String REGISTRY_URL = "mock://bad-input";

  @TempDir private Path folder;

  @Test
  void everyBadRecordIsADeadLetterWithoutContentAndStopsNothing() throws Exception {
    try (CapturedLog log = new CapturedLog();
        BadRecords records = new BadRecords(REGISTRY_URL);
        BrokerWorld world = new BrokerWorld(folder, REGISTRY_URL)) {
      List<BadRecord> bad = records.all();
      List<byte[]> values =
          new ArrayList<>(bad.stream().map(record -> record.value().get()).toList());
      values.add(records.good());
      world.startService(Files.createDirectory(folder.resolve("service")));

      world.sendBytes(DemoTopics.MODEL_INTERACTIONS, BadRecords.RECEIVED, values);
      world.send(SampleEvents.of(folder.resolve("sample"), Set.of(SampleEvents.COPIER)));
      world.awaitProcessed();

      assertEquals(
          IntStream.range(0, bad.size())
              .mapToObj(i -> bad.get(i).reason() + " " + position(i))
              .toList(),
          world.deadLetters().stream()
              .map(letter -> letter.rejection().reason() + " " + letter.rejection().position())
              .toList());
      assertEquals(
          Set.of(RiskPattern.P16),
          Set.copyOf(world.alerts().stream().map(alert -> alert.pattern()).toList()));
      assertHoldsNoContent(world.deadLetters().stream().map(DeadLetter::toString).toList());
      assertHoldsNoContent(log.lines());
    }
  }

  private static SourcePosition position(int offset) {
    return new SourcePosition(DemoTopics.MODEL_INTERACTIONS, 0, offset);
  }

  private static void assertHoldsNoContent(List<String> texts) {
    assertFalse(texts.isEmpty());
    assertEquals(
        List.of(), texts.stream().filter(text -> text.contains(BadRecords.CONTENT)).toList());
  }
}
