package io.privet.detect.source;

import io.privet.model.EventReference;
import java.util.Map;

/**
 * What one task has read of one flow since its last report. Times are those of the records,
 * milliseconds since the epoch.
 *
 * @param longestGapMillis longest pause between two of the events, milliseconds
 * @param secondGapMillis the longest one but for that
 * @param last the event that was read last
 * @param traces how often each trace was missing; empty for a tenant as a whole
 */
public record FlowReport(
    FlowKey key,
    long events,
    long firstMillis,
    long lastMillis,
    long longestGapMillis,
    long secondGapMillis,
    EventReference last,
    Map<Trace, Presence> traces) {
  public FlowReport {
    traces = Map.copyOf(traces);
  }

  /** How often a trace was missing. */
  Presence presence(Trace trace) {
    return traces.getOrDefault(trace, Presence.NONE);
  }
}
