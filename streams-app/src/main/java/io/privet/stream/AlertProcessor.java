package io.privet.stream;

import io.privet.alerting.AlertDecision;
import io.privet.alerting.AlertDesk;
import io.privet.alerting.CommandOutcome;
import io.privet.alerting.CommandResult;
import io.privet.alerting.Episode;
import io.privet.metrics.Suppression;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Erasure;
import io.privet.model.Finding;
import io.privet.model.Handling;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Findings of a tenant, and what people decide, become alert states, keyed by alert id. */
final class AlertProcessor extends ContextualProcessor<String, Finding, String, Alert> {
  /** Wall-clock time between two portions of the sweep of episodes. */
  static final Duration TICK = Duration.ofSeconds(10);

  private final TopologyParts parts;
  private final EventClock clock = new EventClock();
  private @Nullable StoredEpisodes episodes;

  AlertProcessor(TopologyParts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<String, Alert> context) {
    super.init(context);
    StoredEpisodes opened = new StoredEpisodes(context);
    episodes = opened;
    context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, now -> tick(opened, now));
  }

  @Override
  public void process(Record<String, Finding> record) {
    StoredEpisodes stored = Objects.requireNonNull(episodes);
    if (record.value() != null) {
      accept(stored, record.value(), record.timestamp());
    } else if (CommandHeader.isIn(record.headers())) {
      obey(stored, record.key(), CommandHeader.read(record.headers()), record.timestamp());
    } else {
      erase(stored, ErasureHeader.read(record.headers()), record.timestamp());
    }
  }

  private void accept(StoredEpisodes stored, Finding finding, long timestampMillis) {
    clock.saw(finding.time(), context().currentSystemTimeMs());
    if (!parts.book().isConcerned(finding)) {
      parts.metrics().suppressed(finding, Suppression.SHADOWED);
      return;
    }
    String key = parts.book().key(finding);
    Episode before = stored.get(key);
    AlertDecision decision = parts.book().onFinding(before, finding);
    stored.put(key, before, decision);
    publish(decision, timestampMillis);
    if (!decision.publications().isEmpty()) {
      parts
          .metrics()
          .alertLatency(
              Duration.ofMillis(Math.max(0, context().currentSystemTimeMs() - timestampMillis)));
    }
  }

  private void obey(StoredEpisodes stored, String tenant, Command command, long timestampMillis) {
    Handling handling = (Handling) command.decision().orElseThrow();
    Optional<KeyValue<String, Episode>> found =
        stored
            .ofAlert(handling.alertId())
            .filter(record -> record.value.alert().tenant().equals(tenant));
    CommandResult result = CommandResult.UNKNOWN_ALERT;
    if (found.isPresent()) {
      Episode before = found.get().value;
      CommandOutcome outcome = AlertDesk.handle(before, command, handling);
      stored.put(found.get().key, before, outcome.decision());
      publish(outcome.decision(), timestampMillis);
      result = outcome.result();
    }
    HandlingLog.add(parts.metrics(), command, handling, result);
  }

  private void erase(StoredEpisodes stored, Erasure erasure, long timestampMillis) {
    for (KeyValue<String, Episode> record :
        stored.withPrefixes(parts.book().keyPrefixes(erasure))) {
      stored.delete(record.key, record.value);
      context().forward(new Record<>(record.value.alert().alertId(), null, timestampMillis));
    }
  }

  private void tick(StoredEpisodes stored, long nowMillis) {
    for (KeyValue<String, Episode> record : stored.sweep()) {
      clock.saw(record.value.alert().lastEventTime(), nowMillis);
      Instant now = clock.at(nowMillis);
      AlertDecision decision = parts.book().onTick(record.value, now);
      publish(decision, nowMillis);
      if (parts.book().isForgotten(decision.episode(), now)) {
        stored.delete(record.key, record.value);
        parts.metrics().keysEvicted(TopologyNames.EPISODES, 1);
      } else if (!decision.publications().isEmpty()) {
        stored.put(record.key, record.value, decision);
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
