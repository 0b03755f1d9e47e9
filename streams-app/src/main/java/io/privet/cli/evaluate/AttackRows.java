package io.privet.cli.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows that one principal sent as part of an attack, over event time. */
final class AttackRows {
  private record Call(Instant time, long rows) {}

  private final List<Call> calls = new ArrayList<>();

  void add(Instant time, long rows) {
    calls.add(new Call(time, rows));
  }

  /** Event time of the first of them. */
  Instant start() {
    return calls.stream().map(Call::time).min(Instant::compareTo).orElse(Instant.MAX);
  }

  /** All rows. */
  long total() {
    return until(Instant.MAX);
  }

  /** Rows up to an event time, inclusive. */
  long until(Instant time) {
    return calls.stream().filter(call -> !call.time().isAfter(time)).mapToLong(Call::rows).sum();
  }
}
