package io.privet.detect.source;

import io.privet.model.AuditEvent;
import io.privet.model.Observation;
import io.privet.model.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one task reads of its sources between two reports: two look-ups in a small map for
 * each event. What a crash makes it count twice or not at all does not matter to shares and pauses.
 * For one thread.
 */
public final class SourceMeter {
  /** The most flows of a source that one report tells of; those that come first in it. */
  public static final int MAX_FLOWS = 200;

  /** A newest record this old means that a backlog is being read. */
  static final Duration CURRENT = Duration.ofMinutes(2);

  /** What was read of one source. */
  private static final class Reading {
    private final Map<FlowKey, FlowMeter> flows = new HashMap<>();
    private long newestMillis = Long.MIN_VALUE;
  }

  private final Map<String, Reading> readings = new TreeMap<>();

  /** A meter that has read nothing of these topics. */
  public SourceMeter(Collection<String> sources) {
    sources.forEach(source -> readings.put(source, new Reading()));
  }

  /** Notes a record, readable or not, by its timestamp in milliseconds since the epoch. */
  public void read(String source, long recordMillis) {
    Reading reading = reading(source);
    reading.newestMillis = Math.max(reading.newestMillis, recordMillis);
  }

  /** Notes an event of a record, and the observation that was made of it. */
  public void take(AuditEvent event, Observation observation, long recordMillis) {
    Map<FlowKey, FlowMeter> flows = reading(observation.position().source()).flows;
    count(flows, new FlowKey(observation.tenant(), ""), observation, recordMillis);
    Target target = observation.target();
    if (target.kind() == Target.Kind.MODEL) {
      FlowMeter meter =
          count(flows, new FlowKey(observation.tenant(), target.name()), observation, recordMillis);
      if (meter != null) {
        meter.trace(event);
      }
    }
  }

  /** One report for each source, also those of which nothing came; begins anew. */
  public List<SourceReport> report(int partition, long nowMillis) {
    List<SourceReport> reports = new ArrayList<>(readings.size());
    for (Map.Entry<String, Reading> entry : readings.entrySet()) {
      Reading reading = entry.getValue();
      boolean isIdle = reading.newestMillis == Long.MIN_VALUE;
      reports.add(
          new SourceReport(
              entry.getKey(),
              partition,
              nowMillis,
              isIdle || reading.newestMillis >= nowMillis - CURRENT.toMillis(),
              reading.flows.values().stream().map(FlowMeter::report).toList()));
      entry.setValue(new Reading());
    }
    return reports;
  }

  private Reading reading(String source) {
    return Objects.requireNonNull(readings.get(source), source);
  }

  private static @Nullable FlowMeter count(
      Map<FlowKey, FlowMeter> flows, FlowKey key, Observation observation, long recordMillis) {
    FlowMeter meter = flows.get(key);
    if (meter != null) {
      meter.take(observation, recordMillis);
    } else if (flows.size() < MAX_FLOWS) {
      meter = new FlowMeter(key, observation, recordMillis);
      flows.put(key, meter);
    }
    return meter;
  }
}
