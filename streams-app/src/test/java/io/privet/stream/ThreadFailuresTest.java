package io.privet.stream;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.privet.ingest.SourceUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

final class ThreadFailuresTest {
  private final StreamsException bug = new StreamsException(new IllegalStateException("a bug"));
  private final StreamsException registryDown =
      new StreamsException(
          new SourceUnavailableException("the registry is down", new IOException()));

  private Instant now = Instant.parse("2026-03-02T20:00:00Z");
  private final List<Duration> pauses = new ArrayList<>();
  private final StreamHealth health = new StreamHealth(() -> now);
  private final ThreadFailures failures = new ThreadFailures(health, () -> now, pauses::add);

  @Test
  void replacesTheThreadHoweverOftenTheWorldFails() {
    for (int i = 0; i < 100; i++) {
      assertEquals(REPLACE_THREAD, failures.handle(registryDown));
    }

    assertEquals("the registry is down", health.fault().orElseThrow().reason());
  }

  @Test
  void pausesForAsLongAsTheFaultHasLasted() {
    failures.handle(registryDown);
    now = now.plusSeconds(5);
    failures.handle(registryDown);
    now = now.plusSeconds(600);
    failures.handle(registryDown);

    assertEquals(
        List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30)), pauses);
  }

  @Test
  void takesKafkaItselfBeingDownOrRefusingForAFaultOfTheWorld() {
    assertEquals(
        REPLACE_THREAD, failures.handle(new StreamsException(new TimeoutException("no answer"))));
    assertEquals(
        REPLACE_THREAD,
        failures.handle(new StreamsException(new TopicAuthorizationException("refused"))));
    assertEquals(2, pauses.size());
  }

  @Test
  void shutsDownOnTheFourthBugWithinTheWindow() {
    for (int i = 0; i < 3; i++) {
      assertEquals(REPLACE_THREAD, failures.handle(bug));
    }

    assertEquals(SHUTDOWN_CLIENT, failures.handle(bug));
    assertEquals(StreamHealth.State.FAILED, health.state());
  }

  @Test
  void forgetsBugsOlderThanTheWindow() {
    for (int i = 0; i < 20; i++) {
      assertEquals(REPLACE_THREAD, failures.handle(bug));
      now = now.plus(Duration.ofMinutes(4));
    }
  }
}
