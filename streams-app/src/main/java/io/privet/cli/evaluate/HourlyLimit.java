package io.privet.cli.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The naive rule that Privet is compared with: more than {@value #LIMIT} in any hour, for one
 * principal and one model or data set.
 */
final class HourlyLimit {
  /** What may be asked within an hour. */
  static final int LIMIT = 500;

  private record Key(String principal, String target) {}

  private record Use(long timeMillis, long amount) {}

  private static final class Window {
    private final Deque<Use> uses = new ArrayDeque<>();
    private long sum;
  }

  private final Map<Key, Window> windows = new HashMap<>();
  private final Set<String> exceeded = new HashSet<>();

  /** Takes a use in; uses come in order of time. */
  void add(String principal, String target, long timeMillis, long amount) {
    Window window = windows.computeIfAbsent(new Key(principal, target), unseen -> new Window());
    window.uses.addLast(new Use(timeMillis, amount));
    window.sum += amount;
    long start = timeMillis - TimeUnit.HOURS.toMillis(1);
    for (Use oldest = window.uses.peekFirst();
        oldest != null && oldest.timeMillis() <= start;
        oldest = window.uses.peekFirst()) {
      window.sum -= oldest.amount();
      window.uses.removeFirst();
    }
    if (window.sum > LIMIT) {
      exceeded.add(principal);
    }
  }

  /** Principals that went over the limit. */
  Set<String> exceeded() {
    return exceeded;
  }
}
