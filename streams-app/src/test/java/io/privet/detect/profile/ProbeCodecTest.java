package io.privet.detect.profile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.privet.model.EventReference;
import io.privet.model.SourcePosition;
import io.privet.model.flat.FlatFormatException;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class ProbeCodecTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void keepsTheBytesOfVersion2() throws IOException {
    assertArrayEquals(Golden.bytes("probe-v2.hex"), ProbeCodec.encode(sample()));
  }

  @Test
  void readsTheBytesOfVersion2() throws IOException {
    Probe read = ProbeCodec.decode(Golden.bytes("probe-v2.hex"));

    assertEquals(sample().trails, read.trails);
    assertEquals(sample().told, read.told);
  }

  @Test
  void readsTheBytesOfVersion1WhichKnewNoClues() throws IOException {
    Probe read = ProbeCodec.decode(Golden.bytes("probe-v1.hex"));

    assertEquals(sample().trails, read.trails);
    assertEquals(Map.of(), read.told);
  }

  @Test
  void roundTripsEveryProbeInItsOrder() {
    SplittableRandom random = new SplittableRandom(21);
    for (int i = 0; i < 300; i++) {
      Probe probe = new Probe();
      for (int events = random.nextInt(200); events > 0; events--) {
        probe.add(
            random.nextInt(20), "model-" + random.nextInt(3), event("e" + random.nextLong(), i));
        probe.tell(random.nextInt(20), "model-" + random.nextInt(3), random.nextLong(), 3, i - 150);
      }

      Probe read = ProbeCodec.decode(ProbeCodec.encode(probe));

      assertEquals(probe.trails, read.trails);
      assertEquals(probe.trails.keySet().stream().toList(), read.trails.keySet().stream().toList());
      assertEquals(probe.told, read.told);
      assertEquals(probe.told.keySet().stream().toList(), read.told.keySet().stream().toList());
    }
  }

  @Test
  void refusesAnUnknownVersion() {
    byte[] bytes = ProbeCodec.encode(sample());
    bytes[0] = 9;

    FlatFormatException fault =
        assertThrows(FlatFormatException.class, () -> ProbeCodec.decode(bytes));

    assertEquals(
        "a probe was of version 9 but this Privet reads versions 1 to 2", fault.getMessage());
  }

  @Test
  void refusesEveryTruncationAndEveryTail() {
    byte[] bytes = ProbeCodec.encode(sample());
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(FlatFormatException.class, () -> ProbeCodec.decode(cut));
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThrows(FlatFormatException.class, () -> ProbeCodec.decode(longer));
  }

  private static Probe sample() {
    Probe probe = new Probe();
    probe.add(2, "churn", event("r-1", 7));
    probe.add(2, "churn", event("r-2", 8));
    probe.add(16, "notes", event("r-3", 9));
    probe.tell(2, "churn", 77, 5, NOON.toEpochMilli());
    return probe;
  }

  private static EventReference event(String id, long offset) {
    return new EventReference(id, NOON, new SourcePosition("ai.model-interactions", 3, offset));
  }
}
