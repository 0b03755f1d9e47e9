package io.privet.delivery;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.ExponentialBackoff;

/**
 * When the next request may go to one destination: no faster than its rate, and after failures only
 * when it has been left alone for long enough. Not safe for several threads.
 */
public final class Pace {
  /**
   * How fast a destination may be asked. In one period it gets {@code requests} and one {@code
   * burst} at most.
   *
   * @param requests that many in a period, evenly
   * @param burst that many at once, after a rest
   */
  public record Rate(int requests, Duration period, int burst) {}

  /**
   * How long a destination is left alone after failures. The first pause is about {@code first},
   * each one after another failure about twice as long, and none longer than {@code longest}; where
   * the destination says how long, that long, but no longer than {@code longestAsked}.
   */
  public record Pauses(Duration first, Duration longest, Duration longestAsked) {
    /** As the documentation of PagerDuty advises for its events, and kinder to Slack. */
    public static final Pauses DEFAULT =
        new Pauses(Duration.ofSeconds(2), Duration.ofMinutes(2), Duration.ofMinutes(15));
  }

  /** Share by which pauses differ, so that those who failed together do not return together. */
  private static final double JITTER = 0.5;

  private final Bucket bucket;
  private final ExponentialBackoff backoff;
  private final Duration longestAsked;
  private int failures;
  private Instant alone = Instant.EPOCH;

  Pace(Rate rate, Pauses pauses, InstantSource clock) {
    bucket =
        Bucket.builder()
            .withCustomTimePrecision(
                new TimeMeter() {
                  @Override
                  public long currentTimeNanos() {
                    return TimeUnit.MILLISECONDS.toNanos(clock.millis());
                  }

                  @Override
                  public boolean isWallClockBased() {
                    return true;
                  }
                })
            .addLimit(
                limit -> limit.capacity(rate.burst()).refillGreedy(rate.requests(), rate.period()))
            .build();
    backoff =
        new ExponentialBackoff(pauses.first().toMillis(), 2, pauses.longest().toMillis(), JITTER);
    longestAsked = pauses.longestAsked();
  }

  /** How long to wait before a request; zero when it may go now. */
  Duration wait(Instant now) {
    Duration untilToken =
        Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    Duration untilReady = Duration.between(now, alone);
    Duration longer = untilReady.compareTo(untilToken) > 0 ? untilReady : untilToken;
    return longer.isNegative() ? Duration.ZERO : longer;
  }

  /** A request goes out. */
  void sent() {
    var unused = bucket.tryConsume(1);
  }

  /** The destination works: it is not to be left alone any longer. */
  void succeeded() {
    failures = 0;
  }

  /**
   * The destination could not take a request.
   *
   * @param asked how long it wants to be left alone, if it says so
   * @return when it is tried again
   */
  Instant failed(Instant now, Optional<Duration> asked) {
    Duration pause =
        asked
            .map(wish -> wish.compareTo(longestAsked) > 0 ? longestAsked : wish)
            .orElseGet(() -> Duration.ofMillis(backoff.backoff(failures)));
    failures++;
    alone = now.plus(pause);
    return alone;
  }
}
