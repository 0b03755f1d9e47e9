package io.privet.notify;

import java.time.Duration;
import java.util.List;

/**
 * One node of the routing tree.
 *
 * @param name its key in the settings: {@code notify.routes[0].routes[2]}
 * @param sinks names of the sinks that are told, unless a child matches
 * @param continues whether the siblings behind it are asked too when it matches
 * @param timing when its groups are told
 * @param children asked in their order when it matches
 */
public record Route(
    String name,
    AlertMatcher matcher,
    List<String> sinks,
    boolean continues,
    GroupBy groupBy,
    Timing timing,
    List<Route> children) {
  public Route {
    sinks = List.copyOf(sinks);
    children = List.copyOf(children);
  }

  /**
   * When a group is told.
   *
   * @param groupWait time that new alerts wait for related ones
   * @param groupInterval least time between two notifications of a group that tell only of growth
   * @param repeatInterval time after which an alert that nobody has taken is told again; zero for
   *     never
   */
  public record Timing(Duration groupWait, Duration groupInterval, Duration repeatInterval) {
    /** The defaults: 10 seconds, 5 minutes, 4 hours (those of Alertmanager, but a shorter wait). */
    public static final Timing DEFAULT =
        new Timing(Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofHours(4));

    /** The same without any wait. */
    Timing atOnce() {
      return new Timing(Duration.ZERO, Duration.ZERO, repeatInterval);
    }
  }
}
