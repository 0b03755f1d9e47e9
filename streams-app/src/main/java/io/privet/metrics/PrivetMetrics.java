package io.privet.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.privet.ingest.IgnoredReason;
import io.privet.model.Alert;
import io.privet.model.Finding;
import io.privet.model.RejectionReason;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;

/**
 * Counts what the topology does. Tags come from bounded sets only; safe for several threads. What a
 * transaction that is aborted later has done is counted all the same.
 */
public final class PrivetMetrics {
  private record EventKey(String source, EventOutcome outcome, String reason) {}

  /** The reason of what needs none. */
  private static final String NO_REASON = "none";

  private final MeterRegistry registry;
  private final MultiGauge referenceVersions;
  private final Map<EventKey, Counter> events = new ConcurrentHashMap<>();

  /** Metrics in the given registry. */
  public PrivetMetrics(MeterRegistry registry) {
    this.registry = registry;
    PrivetMeter meter = PrivetMeter.REFERENCE_VERSION;
    referenceVersions =
        MultiGauge.builder(meter.meterName())
            .baseUnit(meter.unit())
            .description(meter.description())
            .register(registry);
  }

  /** An event of a source topic was read. */
  public void event(String source, EventOutcome outcome) {
    count(new EventKey(source, outcome, NO_REASON), 1);
  }

  /** Parts of a record of a source topic are of no interest. */
  public void ignored(String source, IgnoredReason reason, int parts) {
    count(new EventKey(source, EventOutcome.IGNORED, reason.name()), parts);
  }

  /** A record was refused. */
  public void deadLetter(RejectionReason reason) {
    counter(PrivetMeter.DEAD_LETTERS, Tags.of("reason", reason.name())).increment();
  }

  /** Something that reading depends on was down. */
  public void sourceFault() {
    counter(PrivetMeter.SOURCE_FAULTS, Tags.empty()).increment();
  }

  /** A detector gave a finding. */
  public void finding(Finding finding) {
    counter(PrivetMeter.FINDINGS, Tags.of("detector", finding.detectorId())).increment();
  }

  /** A finding is covered by the allow-list. */
  public void suppressed(Finding finding) {
    counter(PrivetMeter.SUPPRESSED, Tags.of("detector", finding.detectorId())).increment();
  }

  /** An alert state was published. */
  public void alert(Alert alert) {
    counter(
            PrivetMeter.ALERTS,
            Tags.of(
                "pattern", alert.pattern().name(),
                "severity", alert.severity().name(),
                "status", alert.status().name()))
        .increment();
  }

  /** Profiles were dropped because their principals have been quiet for too long. */
  public void profilesExpired(int profiles) {
    counter(PrivetMeter.PROFILES_EXPIRED, Tags.empty()).increment(profiles);
  }

  /** Names the reference data in force; empty for none. One version is told at a time. */
  public void referenceVersion(String version) {
    referenceVersions.register(
        List.of(MultiGauge.Row.of(Tags.of("version", version.isEmpty() ? "none" : version), 1)),
        true);
  }

  /** Tells the age of a source of reference data, seconds, for as long as this is in use. */
  public void referenceAge(ReferenceSource source, Supplier<Number> ageSeconds) {
    PrivetMeter meter = PrivetMeter.REFERENCE_AGE;
    Gauge.builder(meter.meterName(), ageSeconds)
        .baseUnit(meter.unit())
        .description(meter.description())
        .tags("source", source.tag())
        .register(registry);
  }

  /** A version of a source of reference data was refused. */
  public void referenceRefused(ReferenceSource source) {
    counter(PrivetMeter.REFERENCE_REFUSED, Tags.of("source", source.tag())).increment();
  }

  /** Publishes the metrics of Kafka Streams itself; close the result when the client is closed. */
  public AutoCloseable bind(KafkaStreams streams) {
    KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
    metrics.bindTo(registry);
    return metrics;
  }

  private void count(EventKey event, int amount) {
    events
        .computeIfAbsent(
            event,
            key ->
                counter(
                    PrivetMeter.EVENTS,
                    Tags.of(
                        "source", key.source(),
                        "outcome", key.outcome().tag(),
                        "reason", key.reason())))
        .increment(amount);
  }

  private Counter counter(PrivetMeter meter, Tags tags) {
    return Counter.builder(meter.meterName())
        .baseUnit(meter.unit())
        .description(meter.description())
        .tags(tags)
        .register(registry);
  }
}
