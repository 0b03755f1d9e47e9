package io.privet.stream;

import io.privet.detect.Detection;
import io.privet.detect.source.SourceDecision;
import io.privet.detect.source.WatchedSource;
import io.privet.metrics.EventOutcome;
import io.privet.metrics.PrivetMetrics;
import io.privet.metrics.Suppression;
import io.privet.model.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Observations of a principal become what was detected in them; nothing where that is nothing. */
final class DetectProcessor extends ContextualProcessor<String, Observation, String, Detection> {
  /** Wall-clock time between two portions of the sweep of profiles. */
  static final Duration SWEEP_INTERVAL = Duration.ofSeconds(30);

  /**
   * Event time for which state is kept after it is of no use: while catching up, sources lie hours
   * apart, and an event that comes late must still find it.
   */
  static final Duration SWEEP_MARGIN = Duration.ofDays(1);

  private final TopologyParts parts;
  private @Nullable StoredProfiles profiles;
  private @Nullable KeyValueStore<String, WatchedSource> sources;
  private long newestMillis;

  DetectProcessor(TopologyParts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<String, Detection> context) {
    super.init(context);
    StoredProfiles opened = new StoredProfiles(context.getStateStore(TopologyNames.PROFILES));
    profiles = opened;
    sources = context.getStateStore(TopologyNames.SOURCES);
    context.schedule(SWEEP_INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> sweep(opened));
  }

  @Override
  public void process(Record<String, Observation> record) {
    Observation observation = record.value();
    if (observation == null) {
      if (SourceReportHeader.isIn(record.headers())) {
        watch(record);
      } else {
        pass(record);
      }
      return;
    }
    newestMillis = Math.max(newestMillis, observation.timeMillis());
    Detection detection =
        parts
            .engine()
            .observe(
                observation,
                parts.reference().apply(observation.timeMillis()),
                Objects.requireNonNull(profiles));
    count(observation, detection);
    if (!detection.findings().isEmpty() || !detection.clues().isEmpty()) {
      context().forward(record.withValue(detection));
    }
  }

  /** What a task tells of a source: no more than a few times a minute. */
  private void watch(Record<String, Observation> record) {
    KeyValueStore<String, WatchedSource> store = Objects.requireNonNull(sources);
    SourceDecision decision =
        parts.watch().onReport(store.get(record.key()), SourceReportHeader.read(record.headers()));
    store.put(record.key(), decision.source());
    if (!decision.findings().isEmpty()) {
      decision.findings().forEach(parts.metrics()::finding);
      Detection detection =
          new Detection(Detection.Disposition.ACCEPTED, decision.findings(), List.of(), List.of());
      context().forward(new Record<>(record.key(), detection, record.timestamp()));
    }
  }

  /** Passes on what people decided, to the tenant; an erasure is carried out on the way. */
  private void pass(Record<String, Observation> record) {
    String tenant = record.key();
    if (!CommandHeader.isIn(record.headers())) {
      Objects.requireNonNull(profiles).forget(record.key());
      tenant = ErasureHeader.read(record.headers()).tenant();
    }
    context().forward(new Record<>(tenant, null, record.timestamp(), record.headers()));
  }

  private void count(Observation observation, Detection detection) {
    PrivetMetrics metrics = parts.metrics();
    switch (detection.disposition()) {
      case ACCEPTED -> {}
      case DUPLICATE -> metrics.event(observation.position().source(), EventOutcome.DUPLICATE);
      case LATE -> metrics.event(observation.position().source(), EventOutcome.LATE);
    }
    detection.findings().forEach(metrics::finding);
    detection.exempted().forEach(finding -> metrics.suppressed(finding, Suppression.EXEMPTED));
  }

  private void sweep(StoredProfiles opened) {
    long timeMillis = newestMillis - SWEEP_MARGIN.toMillis();
    int forgotten = opened.sweep(profile -> parts.engine().isForgotten(profile, timeMillis));
    parts.metrics().keysEvicted(TopologyNames.PROFILES, forgotten);
  }
}
