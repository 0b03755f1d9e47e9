package io.privet.detect.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a source. Times are of the wall clock, milliseconds since the epoch.
 *
 * @param watchedSinceMillis since when every task has read to the end without a pause
 * @param reports when the newest report of each partition was made
 * @param flows at most {@link SourceMeter#MAX_FLOWS}, in the order in which they were met
 */
public record WatchedSource(
    long watchedSinceMillis, SortedMap<Integer, Long> reports, List<WatchedFlow> flows) {
  /** Nothing known. */
  static final WatchedSource NONE = new WatchedSource(0, new TreeMap<>(), List.of());

  /** Longer without a report, nobody was reading: a restart, or Kafka away. */
  private static final Duration PAUSE = Duration.ofMinutes(2);

  /** A partition that was not heard of for so long is taken to be no more. */
  private static final Duration GONE = Duration.ofDays(1);

  public WatchedSource {
    reports = new TreeMap<>(reports);
    flows = List.copyOf(flows);
  }

  /** The same after a report, its flows aside. */
  WatchedSource heard(SourceReport report) {
    SortedMap<Integer, Long> heard = new TreeMap<>(reports);
    @Nullable Long before = heard.put(report.partition(), report.timeMillis());
    heard.values().removeIf(time -> report.timeMillis() - time > GONE.toMillis());
    boolean wasAway = before == null || report.timeMillis() - before > PAUSE.toMillis();
    return new WatchedSource(
        wasAway || !report.isCurrent()
            ? Math.max(watchedSinceMillis, report.timeMillis())
            : watchedSinceMillis,
        heard,
        flows);
  }

  /** The same with other flows; where there are too many, those with the fewest events go. */
  WatchedSource withFlows(List<WatchedFlow> changed) {
    List<WatchedFlow> kept = new ArrayList<>(changed);
    while (kept.size() > SourceMeter.MAX_FLOWS) {
      kept.remove(kept.stream().min(Comparator.comparingLong(WatchedFlow::events)).orElseThrow());
    }
    return new WatchedSource(watchedSinceMillis, reports, kept);
  }

  /** Until when every task has told what it read. */
  long heardMillis() {
    return reports.values().stream().mapToLong(Long::longValue).min().orElse(0);
  }

  /** How long nothing has come of a flow although all was read, milliseconds; 0 at least. */
  long silenceMillis(WatchedFlow flow) {
    return Math.max(0, heardMillis() - Math.max(flow.seenMillis(), watchedSinceMillis));
  }
}
