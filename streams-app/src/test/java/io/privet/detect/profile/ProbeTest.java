package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.model.EventReference;
import io.privet.model.SourcePosition;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProbeTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Probe probe = new Probe();

  @Test
  void hasNoTrailAtFirst() {
    assertEquals(List.of(), probe.trail(1, "churn"));
  }

  @Test
  void keepsTheLastEightEventsOldestFirst() {
    for (int i = 1; i <= 10; i++) {
      probe.add(1, "churn", event("e" + i));
    }

    assertEquals(
        List.of("e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10"),
        probe.trail(1, "churn").stream().map(EventReference::eventId).toList());
  }

  @Test
  void keepsTrailsOfDetectorsAndTargetsApart() {
    probe.add(1, "churn", event("a"));
    probe.add(2, "churn", event("b"));
    probe.add(1, "fraud", event("c"));

    assertEquals(List.of(event("a")), probe.trail(1, "churn"));
    assertEquals(List.of(event("b")), probe.trail(2, "churn"));
    assertEquals(List.of(event("c")), probe.trail(1, "fraud"));
  }

  @Test
  void letsTheTrailThatWasLeftAloneLongestMakeRoom() {
    for (int detector = 1; detector <= 16; detector++) {
      probe.add(detector, "churn", event("first"));
    }
    probe.add(1, "churn", event("again"));

    probe.add(17, "churn", event("new"));

    assertEquals(16, probe.trails.size());
    assertEquals(List.of(), probe.trail(2, "churn"));
    assertEquals(List.of(event("first"), event("again")), probe.trail(1, "churn"));
  }

  @Test
  void staysBelow32KibibytesWhateverTheIds() {
    String longId = "漢".repeat(2_048);
    for (int i = 0; i < 200; i++) {
      probe.add(i % 20, longId, event(longId + i));
      assertTrue(ProbeCodec.encode(probe).length <= 32 * 1024);
      assertEquals(longId + i, probe.trail(i % 20, longId).getLast().eventId());
    }
  }

  @Test
  void holdsAllTrailsOfOrdinaryIds() {
    String uuid = "01234567-89ab-cdef-0123-456789abcdef";
    for (int i = 0; i < 128; i++) {
      probe.add(i / 8, "churn-forest", event(uuid));
    }

    assertEquals(16, probe.trails.size());
    assertEquals(8, probe.trail(0, "churn-forest").size());
  }

  private static EventReference event(String id) {
    return new EventReference(id, NOON, new SourcePosition("ai.model-interactions", 3, 99));
  }
}
