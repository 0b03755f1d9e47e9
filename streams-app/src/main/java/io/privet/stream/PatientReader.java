package io.privet.stream;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.privet.ingest.SourceUnavailableException;
import io.privet.metrics.PrivetMetrics;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads records and waits a little when something that reading depends on is down. When that does
 * not help, the fault goes up, the transaction aborts, and the thread is replaced after a pause.
 */
final class PatientReader {
  /** Longest wait, well below the time after which the broker aborts the open transaction. */
  static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final Duration FIRST_DELAY = Duration.ofMillis(100);
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
  private static final double JITTER = 0.25;

  private final FailsafeExecutor<Object> retry;
  private final StreamHealth health;

  PatientReader(Duration patience, StreamHealth health, PrivetMetrics metrics) {
    this.health = health;
    retry =
        Failsafe.with(
            RetryPolicy.builder()
                .handle(SourceUnavailableException.class)
                .withBackoff(FIRST_DELAY, LONGEST_DELAY)
                .withJitter(JITTER)
                .withMaxDuration(patience)
                .withMaxRetries(-1)
                .onFailedAttempt(
                    attempt -> {
                      metrics.sourceFault();
                      health.failed(reason(attempt.getLastException()));
                    })
                .build());
  }

  /**
   * Reads one record.
   *
   * @throws SourceUnavailableException when the fault outlasts the patience
   */
  <T> T read(Supplier<T> reading) {
    T result = retry.get(reading::get);
    health.recovered();
    return result;
  }

  private static String reason(@Nullable Throwable fault) {
    return fault == null || fault.getMessage() == null ? "unknown" : fault.getMessage();
  }
}
