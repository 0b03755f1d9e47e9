package io.privet.stream;

import io.privet.alerting.AlertDecision;
import io.privet.alerting.Episode;
import io.privet.metrics.Suppression;
import io.privet.model.Alert;
import io.privet.model.Erasure;
import io.privet.model.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Findings of a tenant become alert states, keyed by alert id. */
final class AlertProcessor extends ContextualProcessor<String, Finding, String, Alert> {
  /** Wall-clock time between two portions of the sweep of episodes. */
  static final Duration TICK = Duration.ofSeconds(10);

  private final TopologyParts parts;
  private final EventClock clock = new EventClock();
  private @Nullable KeyValueStore<String, Episode> episodes;

  AlertProcessor(TopologyParts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<String, Alert> context) {
    super.init(context);
    KeyValueStore<String, Episode> store = context.getStateStore(TopologyNames.EPISODES);
    CursorSweep<Episode> sweep = new CursorSweep<>(store);
    episodes = store;
    context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, now -> tick(store, sweep, now));
  }

  @Override
  public void process(Record<String, Finding> record) {
    Finding finding = record.value();
    if (finding == null) {
      erase(ErasureHeader.read(record.headers()), record.timestamp());
      return;
    }
    clock.saw(finding.time(), context().currentSystemTimeMs());
    if (!parts.book().isConcerned(finding)) {
      parts.metrics().suppressed(finding, Suppression.SHADOWED);
      return;
    }
    KeyValueStore<String, Episode> store = Objects.requireNonNull(episodes);
    String key = parts.book().key(finding);
    AlertDecision decision = parts.book().onFinding(store.get(key), finding);
    store.put(key, decision.episode());
    publish(decision, record.timestamp());
    if (!decision.publications().isEmpty()) {
      parts
          .metrics()
          .alertLatency(
              Duration.ofMillis(Math.max(0, context().currentSystemTimeMs() - record.timestamp())));
    }
  }

  private void erase(Erasure erasure, long timestampMillis) {
    KeyValueStore<String, Episode> store = Objects.requireNonNull(episodes);
    List<KeyValue<String, Episode>> erased = new ArrayList<>();
    for (String prefix : parts.book().keyPrefixes(erasure)) {
      try (KeyValueIterator<String, Episode> records =
          store.prefixScan(prefix, new StringSerializer())) {
        records.forEachRemaining(erased::add);
      }
    }
    for (KeyValue<String, Episode> record : erased) {
      store.delete(record.key);
      context().forward(new Record<>(record.value.alert().alertId(), null, timestampMillis));
    }
  }

  private void tick(
      KeyValueStore<String, Episode> store, CursorSweep<Episode> sweep, long nowMillis) {
    for (KeyValue<String, Episode> record : sweep.next()) {
      clock.saw(record.value.alert().lastEventTime(), nowMillis);
      Instant now = clock.at(nowMillis);
      AlertDecision decision = parts.book().onTick(record.value, now);
      publish(decision, nowMillis);
      if (parts.book().isForgotten(decision.episode(), now)) {
        store.delete(record.key);
        parts.metrics().keysEvicted(TopologyNames.EPISODES, 1);
      } else if (!decision.publications().isEmpty()) {
        store.put(record.key, decision.episode());
      }
    }
  }

  private void publish(AlertDecision decision, long timestampMillis) {
    for (Alert alert : decision.publications()) {
      Alert advised = parts.advice().apply(alert);
      parts.metrics().alert(advised);
      context().forward(new Record<>(advised.alertId(), advised, timestampMillis));
    }
  }
}
