package io.privet.detect.source;

import io.privet.model.EventReference;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is remembered of a flow. Times are those of the records, milliseconds since the epoch,
 * unless said otherwise.
 *
 * @param seenMillis when the newest report of events was made, by the wall clock
 * @param last the event that was read last
 * @param toldMillis when its silence was last told, by the wall clock; 0 while it is not silent
 */
public record WatchedFlow(
    FlowKey key,
    long events,
    long firstMillis,
    long lastMillis,
    long seenMillis,
    Gaps gaps,
    EventReference last,
    long toldMillis,
    Map<Trace, Habit> habits) {
  public WatchedFlow {
    habits = Map.copyOf(habits);
  }

  /** A flow that has just been met. */
  static WatchedFlow of(FlowReport report) {
    return new WatchedFlow(
        report.key(),
        0,
        report.firstMillis(),
        report.firstMillis(),
        0,
        Gaps.NONE,
        report.last(),
        0,
        Map.of());
  }

  /** The same after a report that was made at a time of the wall clock. */
  WatchedFlow with(FlowReport report, long reportedMillis) {
    return new WatchedFlow(
        key,
        events + report.events(),
        Math.min(firstMillis, report.firstMillis()),
        Math.max(lastMillis, report.lastMillis()),
        Math.max(seenMillis, reportedMillis),
        gaps.with(report.firstMillis() - lastMillis, report.firstMillis())
            .with(report.longestGapMillis(), report.lastMillis())
            .with(report.secondGapMillis(), report.lastMillis()),
        report.lastMillis() >= lastMillis ? report.last() : last,
        0,
        habits);
  }

  /** What is ordinary of a trace. */
  Habit habit(Trace trace) {
    return habits.getOrDefault(trace, Habit.NONE);
  }

  /** The same with another habit of a trace. */
  WatchedFlow with(Trace trace, Habit habit) {
    Map<Trace, Habit> changed = new EnumMap<>(Trace.class);
    changed.putAll(habits);
    changed.put(trace, habit);
    return new WatchedFlow(
        key, events, firstMillis, lastMillis, seenMillis, gaps, last, toldMillis, changed);
  }

  /** The same after its silence was told at a time of the wall clock. */
  WatchedFlow told(long nowMillis) {
    return new WatchedFlow(
        key, events, firstMillis, lastMillis, seenMillis, gaps, last, nowMillis, habits);
  }
}
