package io.privet.cli.evaluate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rows that one principal sent as part of an attack, over event time. */
final class AttackRows {
  private record Call(Instant time, long rows) {}

  private final List<Call> calls = new ArrayList<>();
  private final Set<String> targets = new TreeSet<>();

  void add(Instant time, String target, long rows) {
    calls.add(new Call(time, rows));
    targets.add(target);
  }

  /** Event time of the first of them. */
  Instant start() {
    return calls.stream().map(Call::time).min(Instant::compareTo).orElse(Instant.MAX);
  }

  /** Models and data sets that they were sent to. */
  Set<String> targets() {
    return targets;
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
