package io.privet.notify;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares times that may be absent. */
final class Instants {
  private Instants() {}

  /** The earliest of the times that are there. */
  static Optional<Instant> earliest(List<Optional<Instant>> times) {
    return times.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** The later of two times. */
  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
