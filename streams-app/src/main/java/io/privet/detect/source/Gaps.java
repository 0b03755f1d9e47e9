package io.privet.detect.source;

import java.time.Duration;
import java.util.stream.LongStream;

/**
 * The longest pauses of a flow in two panes of two weeks, the current one and the one before. One
 * outage teaches nothing; what came twice, such as a weekend, is a habit.
 *
 * @param paneMillis when the current pane began; 0 before the first pause
 */
public record Gaps(
    long paneMillis, long longest, long second, long formerLongest, long formerSecond) {
  /** None yet. */
  static final Gaps NONE = new Gaps(0, 0, 0, 0, 0);

  private static final Duration PANE = Duration.ofDays(14);

  /** The same with a pause, milliseconds, that ended at a time. */
  Gaps with(long gapMillis, long timeMillis) {
    if (gapMillis <= 0) {
      return this;
    }
    Gaps panes = timeMillis - paneMillis > PANE.toMillis() ? turned(timeMillis) : this;
    return gapMillis > panes.longest
        ? new Gaps(
            panes.paneMillis, gapMillis, panes.longest, panes.formerLongest, panes.formerSecond)
        : new Gaps(
            panes.paneMillis,
            panes.longest,
            Math.max(panes.second, gapMillis),
            panes.formerLongest,
            panes.formerSecond);
  }

  private Gaps turned(long timeMillis) {
    return new Gaps(timeMillis, 0, 0, longest, second);
  }

  /** The second-longest pause, milliseconds; 0 with fewer than two. */
  long usualMillis() {
    return LongStream.of(longest, second, formerLongest, formerSecond)
        .sorted()
        .skip(2)
        .findFirst()
        .orElse(0);
  }
}
