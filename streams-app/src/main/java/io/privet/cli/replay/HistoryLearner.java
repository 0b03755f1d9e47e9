package io.privet.cli.replay;

import io.privet.detect.BaselineLearner;
import io.privet.extract.Extractor;
import io.privet.extract.ValueLearner;
import io.privet.model.AuditEvent;
import io.privet.model.Baselines;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.SourcePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Learns baselines from the events of a recording. */
public final class HistoryLearner implements EventPlayer.Consumer {
  private final Extractor extractor;
  private final Reference reference;
  private final BaselineLearner learner = new BaselineLearner();
  private final ValueLearner values;
  private long newestMillis;
  private long events;

  /** A learner that knows nothing yet. */
  public HistoryLearner(Extractor extractor, ValueLearner values, Reference reference) {
    this.extractor = extractor;
    this.values = values;
    this.reference = reference;
  }

  @Override
  public void accept(AuditEvent event, SourcePosition position) {
    accept(event, extractor.extract(event, position, reference));
  }

  /** Takes an event in of which an extractor with the same keys and reference has made this. */
  public void accept(AuditEvent event, Observation observation) {
    learner.accept(observation);
    values.accept(event, observation.principalKey());
    newestMillis = Math.max(newestMillis, observation.timeMillis());
    events++;
  }

  /** What was learned; its version names the newest day in UTC and the number of events. */
  public Baselines learn() {
    LocalDate newest = LocalDate.ofInstant(Instant.ofEpochMilli(newestMillis), ZoneOffset.UTC);
    return learner.learn("history-" + newest + "-" + events).withValues(values.learn());
  }
}
