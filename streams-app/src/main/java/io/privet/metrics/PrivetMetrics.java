package io.privet.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.privet.alerting.CommandResult;
import io.privet.ingest.IgnoredReason;
import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.DeliveryState;
import io.privet.model.Finding;
import io.privet.model.Handling;
import io.privet.model.RejectionReason;
import io.privet.model.Resolution;
import io.privet.model.RiskPattern;
import java.time.Duration;
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

  /** Buckets of the time to an alert: from what feels immediate to what is far too late. */
  private static final Duration[] LATENCIES = {
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2_500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofMinutes(1),
    Duration.ofMinutes(5),
    Duration.ofMinutes(15),
    Duration.ofHours(1)
  };

  private final MeterRegistry registry;
  private final MultiGauge referenceVersions;
  private final MultiGauge baselineVersions;
  private final Map<EventKey, Counter> events = new ConcurrentHashMap<>();

  /** Metrics in the given registry. */
  public PrivetMetrics(MeterRegistry registry) {
    this.registry = registry;
    referenceVersions = versions(PrivetMeter.REFERENCE_VERSION);
    baselineVersions = versions(PrivetMeter.BASELINE_VERSION);
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
    counter(PrivetMeter.DEAD_LETTERS, reason.name()).increment();
  }

  /** Something that reading depends on was down. */
  public void sourceFault() {
    counter(PrivetMeter.SOURCE_FAULTS).increment();
  }

  /** A detector gave a finding. */
  public void finding(Finding finding) {
    counter(PrivetMeter.FINDINGS, finding.detectorId()).increment();
  }

  /** A finding leads to no alert. */
  public void suppressed(Finding finding, Suppression reason) {
    counter(PrivetMeter.SUPPRESSED, finding.detectorId(), reason.tag()).increment();
  }

  /** An alert state was published. */
  public void alert(Alert alert) {
    counter(
            PrivetMeter.ALERTS,
            alert.pattern().name(),
            alert.severity().name(),
            alert.status().name())
        .increment();
    alert
        .change()
        .ifPresent(change -> counter(PrivetMeter.ALERT_CHANGES, change.kind().name()).increment());
  }

  /** A command about an alert was carried out or refused. */
  public void handled(Handling handling, CommandResult result) {
    String decision =
        switch (handling) {
          case Acknowledgement acknowledgement -> "acknowledge";
          case Resolution resolution -> "resolve";
        };
    counter(PrivetMeter.COMMANDS_HANDLED, decision, result.name()).increment();
  }

  /** An alert state was published this long after the record of the event that brought it about. */
  public void alertLatency(Duration latency) {
    record(PrivetMeter.ALERT_LATENCY, latency);
  }

  /** An alert state is decided for a sink. */
  public void notification(String sink, DeliveryState state) {
    counter(PrivetMeter.NOTIFICATIONS, sink, state.name()).increment();
  }

  /** An attempt to tell a sink failed and is to be made again. */
  public void notificationFailed(String sink) {
    counter(PrivetMeter.NOTIFICATION_FAILURES, sink).increment();
  }

  /** A sink took an alert state this long after it was published. */
  public void notificationLatency(String sink, Duration latency) {
    record(PrivetMeter.NOTIFICATION_LATENCY, latency, sink);
  }

  /**
   * Tells how long an alert state has waited for a sink, seconds, for as long as this is in use.
   */
  public void outboxAge(String sink, Supplier<Number> ageSeconds) {
    gauge(PrivetMeter.OUTBOX_AGE, ageSeconds, sink);
  }

  /** Tells 1 or 0 for one state of the lane of a sink, for as long as this is in use. */
  public void laneState(String sink, String state, Supplier<Number> value) {
    gauge(PrivetMeter.LANE_STATE, value, sink, state);
  }

  /**
   * Tells the number of measures against a pattern that stand so, for as long as this is in use.
   */
  public void mitigations(RiskPattern pattern, Adopted adopted, Supplier<Number> measures) {
    gauge(PrivetMeter.MITIGATIONS, measures, pattern.name(), adopted.tag());
  }

  /** Keys of a state store were dropped because they have been quiet for too long. */
  public void keysEvicted(String store, int keys) {
    counter(PrivetMeter.KEYS_EVICTED, store).increment(keys);
  }

  /** Tells the number of keys of a state store, NaN for unknown, for as long as this is in use. */
  public void keysTracked(String store, Supplier<Number> keys) {
    gauge(PrivetMeter.KEYS_TRACKED, keys, store);
  }

  /** Records of a state store were restored. */
  public void restored(String store, long records) {
    counter(PrivetMeter.RESTORED, store).increment((double) records);
  }

  /** Tells the number of records that a state store lacks, for as long as this is in use. */
  public void restoreRemaining(String store, Supplier<Number> records) {
    gauge(PrivetMeter.RESTORE_REMAINING, records, store);
  }

  /** Names the reference data in force; empty for none. One version is told at a time. */
  public void referenceVersion(String version) {
    tell(referenceVersions, PrivetMeter.REFERENCE_VERSION, version);
  }

  /** Names the baselines in force; empty for none. One version is told at a time. */
  public void baselineVersion(String version) {
    tell(baselineVersions, PrivetMeter.BASELINE_VERSION, version);
  }

  /** Tells the age of a source of reference data, seconds, for as long as this is in use. */
  public void referenceAge(ReferenceSource source, Supplier<Number> ageSeconds) {
    gauge(PrivetMeter.REFERENCE_AGE, ageSeconds, source.tag());
  }

  /** A version of a source of reference data was refused. */
  public void referenceRefused(ReferenceSource source) {
    counter(PrivetMeter.REFERENCE_REFUSED, source.tag()).increment();
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
            key -> counter(PrivetMeter.EVENTS, key.source(), key.outcome().tag(), key.reason()))
        .increment(amount);
  }

  private static void tell(MultiGauge versions, PrivetMeter meter, String version) {
    List<Tag> tags = meter.tagged(version.isEmpty() ? "none" : version);
    versions.register(List.of(MultiGauge.Row.of(Tags.of(tags), 1)), true);
  }

  private MultiGauge versions(PrivetMeter meter) {
    return MultiGauge.builder(meter.meterName())
        .description(meter.description())
        .register(registry);
  }

  private void record(PrivetMeter meter, Duration time, String... tags) {
    Timer.builder(meter.meterName())
        .description(meter.description())
        .tags(meter.tagged(tags))
        .serviceLevelObjectives(LATENCIES)
        .register(registry)
        .record(time);
  }

  private void gauge(PrivetMeter meter, Supplier<Number> value, String... tags) {
    Gauge.builder(meter.meterName(), value)
        .baseUnit(meter.unit())
        .description(meter.description())
        .tags(meter.tagged(tags))
        .register(registry);
  }

  private Counter counter(PrivetMeter meter, String... tags) {
    return Counter.builder(meter.meterName())
        .baseUnit(meter.unit())
        .description(meter.description())
        .tags(meter.tagged(tags))
        .register(registry);
  }
}
