package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.ingest.IgnoredReason;
import io.privet.ingest.ReadResult;
import io.privet.ingest.SourceUnavailableException;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class PatientReaderTest {
  private static final Instant NOW = Instant.parse("2026-03-02T20:00:00Z");
  private static final SourcePosition POSITION = new SourcePosition("ai.data-accesses", 0, 7);
  private static final ReadResult RESULT = ReadResult.ignored(IgnoredReason.OTHER_KIND);

  private final StreamHealth health = new StreamHealth(InstantSource.fixed(NOW));
  private final PatientReader reader =
      new PatientReader(
          Duration.ofMillis(300), health, new PrivetMetrics(new SimpleMeterRegistry()));

  @Test
  void readsAgainUntilWhatWasDownIsBack() {
    FakeAdapter adapter = FakeAdapter.downAtFirst(1, new FakeAdapter((value, position) -> RESULT));

    assertSame(RESULT, reader.read(() -> adapter.read(new byte[] {1}, POSITION)));
    assertTrue(health.fault().isEmpty());
  }

  @Test
  void givesUpWhenItsPatienceEndsAndTellsSince() {
    FakeAdapter adapter =
        FakeAdapter.downAtFirst(1_000, new FakeAdapter((value, position) -> RESULT));

    assertThrows(
        SourceUnavailableException.class,
        () -> reader.read(() -> adapter.read(new byte[] {1}, POSITION)));
    assertEquals(new StreamHealth.Fault("the registry is down", NOW), health.fault().orElseThrow());
  }
}
