package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.kafka.clients.admin.OffsetSpec;
import org.junit.jupiter.api.Test;

final class StartingPointTest {
  @Test
  void isTheBeginningOrTheEnd() {
    assertInstanceOf(OffsetSpec.EarliestSpec.class, StartingPoint.of("earliest").offsets());
    assertInstanceOf(OffsetSpec.LatestSpec.class, StartingPoint.of("latest").offsets());
  }

  @Test
  void isATimeWithItsOffset() {
    assertInstanceOf(
        OffsetSpec.TimestampSpec.class, StartingPoint.of("2026-03-02T08:00:00+01:00").offsets());
  }

  @Test
  void saysWhatATextShouldHaveBeen() {
    IllegalArgumentException failure =
        assertThrows(IllegalArgumentException.class, () -> StartingPoint.of("yesterday"));

    assertEquals(
        "'yesterday' must be latest, earliest, or a time such as 2026-03-02T08:00:00Z",
        failure.getMessage());
  }
}
