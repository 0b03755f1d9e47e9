package io.privet.ops.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Failed attempts to name a token, by address: past {@link #MAX_FAILURES} in a {@link #PERIOD}, the
 * address has to wait. Behind a proxy all have one address, so the good ones among them wait too;
 * better than letting the bad one go on. Safe for several threads.
 */
final class Guesses {
  static final int MAX_FAILURES = 20;
  static final Duration PERIOD = Duration.ofMinutes(1);

  /** The oldest is forgotten past this many. */
  private static final int MAX_ADDRESSES = 10_000;

  private record Failures(Instant begin, int count) {}

  private final Map<String, Failures> failures = new LinkedHashMap<>();

  /** Time that an address has to wait; empty where it need not. */
  synchronized Optional<Duration> waiting(String address, Instant now) {
    return Optional.ofNullable(failures.get(address))
        .filter(known -> known.count() >= MAX_FAILURES)
        .map(known -> Duration.between(now, known.begin().plus(PERIOD)))
        .filter(Duration::isPositive);
  }

  /** Notes a failure. */
  synchronized void failed(String address, Instant now) {
    Failures known = failures.remove(address);
    failures.put(
        address,
        known == null || !now.isBefore(known.begin().plus(PERIOD))
            ? new Failures(now, 1)
            : new Failures(known.begin(), known.count() + 1));
    if (failures.size() > MAX_ADDRESSES) {
      failures.remove(Objects.requireNonNull(failures.keySet().iterator().next()));
    }
  }
}
