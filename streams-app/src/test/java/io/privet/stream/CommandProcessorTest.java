package io.privet.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.privet.ingest.SourceUnavailableException;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Command;
import io.privet.model.Erasure;
import io.privet.model.Observation;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;

final class CommandProcessorTest {
  private static final Instant NOW = Instant.parse("2026-03-02T20:00:00Z");
  private static final Command ERASE =
      new Command("c-1", NOW, "olga", "a test", Optional.of(new Erasure("acme", "key")));

  private final MockProcessorContext<String, Observation> context = new MockProcessorContext<>();

  @Test
  void obeysACommandThatCouldNotBeReadAtFirst() {
    AtomicInteger attempts = new AtomicInteger();

    process(() -> attempts.getAndIncrement() == 0 ? unreadable() : ERASE);

    assertEquals("key", context.forwarded().getFirst().record().key());
    assertEquals(2, attempts.get());
  }

  @Test
  void givesUpRatherThanSkipACommandThatCannotBeReadNow() {
    assertThrows(SourceUnavailableException.class, () -> process(CommandProcessorTest::unreadable));
  }

  @Test
  void skipsARecordThatIsNoCommand() {
    process(
        () -> {
          throw new IllegalArgumentException("the record must be a command");
        });

    assertEquals(0, context.forwarded().size());
  }

  private void process(Supplier<Command> reading) {
    PrivetMetrics metrics = new PrivetMetrics(new SimpleMeterRegistry());
    CommandProcessor processor =
        new CommandProcessor(
            new TopologyParts.Commands("privet.commands", (topic, value) -> reading.get()),
            new PatientReader(
                Duration.ofMillis(300), new StreamHealth(InstantSource.fixed(NOW)), metrics),
            metrics);
    processor.init(context);
    processor.process(new Record<>(new byte[0], new byte[] {1}, NOW.toEpochMilli()));
  }

  private static Command unreadable() {
    throw new SourceUnavailableException("the registry answered 503", new IOException());
  }
}
