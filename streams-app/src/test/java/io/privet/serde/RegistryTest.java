package io.privet.serde;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.privet.model.Alert;
import io.privet.model.Finding;
import io.privet.model.Rejection;
import io.privet.model.RejectionReason;
import io.privet.model.SourcePosition;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

final class RegistryTest {
  private static final DeadLetter LETTER =
      new DeadLetter(
          new Rejection(
              RejectionReason.TRUNCATED,
              new SourcePosition("ai.data-accesses", 2, 99),
              "the bytes end before the record does",
              "EOFException",
              77),
          "00ff",
          123);

  private final Registry registry =
      new Registry(new RegistrySettings(Map.of("url", "mock://registry-test")));

  @Test
  void roundTripsEveryAlertAndFinding() {
    RandomRecords records = new RandomRecords(9);
    try (Serde<Alert> alerts = registry.alerts();
        Serde<Finding> findings = registry.findings()) {
      for (int i = 0; i < 200; i++) {
        Alert alert = records.alert();
        Finding finding = records.finding();

        assertEquals(alert, roundTrip(alerts, alert));
        assertEquals(finding, roundTrip(findings, finding));
      }
    }
  }

  @Test
  void roundTripsADeadLetterOfEveryReason() {
    try (Serde<DeadLetter> letters = registry.deadLetters()) {
      for (RejectionReason reason : RejectionReason.values()) {
        DeadLetter letter =
            new DeadLetter(
                new Rejection(reason, LETTER.rejection().position(), "detail", "", null), "", 0);
        assertEquals(letter, roundTrip(letters, letter));
      }
      assertEquals(LETTER, roundTrip(letters, LETTER));
    }
  }

  @Test
  void writesTheConfluentWireFormat() {
    try (Serde<DeadLetter> letters = registry.deadLetters()) {
      byte[] bytes = letters.serializer().serialize("privet.dead-letters", LETTER);

      assertEquals(0, bytes[0]);
      assertEquals("ai.data-accesses".length() * 2, bytes[5]);
    }
  }

  @Test
  void leavesATombstoneATombstone() {
    try (Serde<Alert> alerts = registry.alerts()) {
      assertNull(alerts.serializer().serialize("privet.alerts", null));
      assertNull(alerts.deserializer().deserialize("privet.alerts", null));
    }
  }

  private static <T> T roundTrip(Serde<T> serde, T value) {
    return serde.deserializer().deserialize("topic", serde.serializer().serialize("topic", value));
  }
}
