package io.privet.stream.reference;

import io.privet.metrics.PrivetMetrics;
import io.privet.metrics.ReferenceSource;
import io.privet.model.Reference;
import io.privet.model.ReferenceEntry;
import io.privet.model.ReferenceTimeline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reference data in force: what the topic holds, then what the files say, so that of two
 * entries about the same model or data set that of the files holds. A source that is refused leaves
 * its last good version in force. Read without a lock by any number of threads.
 */
public final class LiveReference {
  private static final Logger LOG = LoggerFactory.getLogger(LiveReference.class);

  /**
   * How a source is.
   *
   * @param loaded when its version in force was read; empty before the first
   * @param fault why a newer one was refused or could not be read; empty when none was
   */
  public record Status(Optional<Instant> loaded, Optional<String> fault) {
    private static final Status NEW = new Status(Optional.empty(), Optional.empty());
  }

  private final PrivetMetrics metrics;
  private final InstantSource clock;
  private final Map<ReferenceSource, List<ReferenceEntry>> entries =
      new EnumMap<>(ReferenceSource.class);
  private final Map<ReferenceSource, Status> statuses = new EnumMap<>(ReferenceSource.class);
  private volatile ReferenceTimeline current = ReferenceTimeline.NONE;

  /** Nothing known so far. */
  public LiveReference(PrivetMetrics metrics, InstantSource clock) {
    this.metrics = metrics;
    this.clock = clock;
    for (ReferenceSource source : ReferenceSource.values()) {
      metrics.referenceAge(source, () -> age(source).toMillis() / 1e3);
    }
  }

  /** What is in force at an event time, milliseconds since the epoch. */
  public Reference at(long timeMillis) {
    return current.at(timeMillis);
  }

  /** Names what is in force; empty for nothing. */
  public String version() {
    return current.version();
  }

  /** How a source is. */
  public synchronized Status status(ReferenceSource source) {
    return statuses.getOrDefault(source, Status.NEW);
  }

  /** Takes over a new version of a source as a whole; refuses it when it cannot be used. */
  public synchronized void replace(ReferenceSource source, Collection<ReferenceEntry> version) {
    Map<ReferenceSource, List<ReferenceEntry>> next = new EnumMap<>(ReferenceSource.class);
    next.putAll(entries);
    next.put(source, List.copyOf(version));
    ReferenceTimeline timeline;
    try {
      timeline = ReferenceTimeline.of(merged(next));
    } catch (IllegalArgumentException e) {
      refuse(source, List.of(String.valueOf(e.getMessage())));
      return;
    }
    entries.putAll(next);
    statuses.put(source, new Status(Optional.of(clock.instant()), Optional.empty()));
    current = timeline;
    metrics.referenceVersion(timeline.version());
    metrics.baselineVersion(timeline.at(clock.millis()).baselines().version());
    LOG.info(
        "Reference data from {}: {} entries; version '{}' is in force",
        source,
        version.size(),
        timeline.version());
  }

  /** Notes that a newer version of a source cannot be used, or not wholly. */
  public synchronized void refuse(ReferenceSource source, List<String> problems) {
    problems.forEach(
        problem -> LOG.warn("Reference data from {} was refused: {}", source, problem));
    fault(source, problems.getFirst());
    metrics.referenceRefused(source);
  }

  /** Notes that a source could not be read, which will be tried again. */
  public synchronized void fault(ReferenceSource source, String reason) {
    statuses.put(source, new Status(status(source).loaded(), Optional.of(reason)));
  }

  private synchronized Duration age(ReferenceSource source) {
    return status(source)
        .loaded()
        .map(loaded -> Duration.between(loaded, clock.instant()))
        .orElse(Duration.ZERO);
  }

  private static Collection<ReferenceEntry> merged(
      Map<ReferenceSource, List<ReferenceEntry>> sources) {
    Map<String, ReferenceEntry> byId = new TreeMap<>();
    List<ReferenceEntry> merged = new ArrayList<>();
    List<ReferenceEntry> files = sources.getOrDefault(ReferenceSource.FILES, List.of());
    sources
        .getOrDefault(ReferenceSource.TOPIC, List.of())
        .forEach(entry -> byId.put(entry.id(), entry));
    files.forEach(entry -> byId.remove(entry.id()));
    merged.addAll(byId.values());
    merged.addAll(files);
    return merged;
  }
}
