package io.privet.stream;

import io.privet.detect.source.SourceMeter;
import io.privet.detect.source.SourceReport;
import io.privet.extract.Extractor;
import io.privet.extract.ValueHash;
import io.privet.ingest.ReadResult;
import io.privet.ingest.SourceUnavailableException;
import io.privet.metrics.EventOutcome;
import io.privet.model.AuditEvent;
import io.privet.model.Observation;
import io.privet.model.Rejection;
import io.privet.model.SourcePosition;
import io.privet.serde.DeadLetter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Bytes become observations, keyed by principal, or dead letters. Content goes no further. */
final class IngestProcessor extends ContextualProcessor<byte[], byte[], String, Ingested> {
  /** Wall-clock time between two reports about the sources. */
  static final Duration REPORT_INTERVAL = Duration.ofSeconds(30);

  private final TopologyParts parts;
  private final PatientReader reader;
  private final SourceMeter meter;
  private final Extractor extractor;
  private final ValueHash valueHash;

  IngestProcessor(TopologyParts parts, PatientReader reader) {
    this.parts = parts;
    this.reader = reader;
    extractor = parts.extractors().get();
    valueHash = parts.valueHashes().get();
    meter = new SourceMeter(parts.sources().keySet());
  }

  @Override
  public void init(ProcessorContext<String, Ingested> context) {
    super.init(context);
    context.schedule(REPORT_INTERVAL, PunctuationType.WALL_CLOCK_TIME, this::report);
  }

  private void report(long nowMillis) {
    for (SourceReport report : meter.report(context().taskId().partition(), nowMillis)) {
      Ingested part = new Ingested.Reported(report);
      context().forward(new Record<>(part.key(), part, nowMillis, SourceReportHeader.of(report)));
    }
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    for (Ingested part : ingest(record)) {
      // The producer's headers stay behind: they may hold content as well.
      context().forward(new Record<>(part.key(), part, record.timestamp()));
    }
  }

  private List<Ingested> ingest(Record<byte[], byte[]> record) {
    RecordMetadata metadata = context().recordMetadata().orElseThrow();
    SourcePosition position =
        new SourcePosition(metadata.topic(), metadata.partition(), metadata.offset());
    try {
      return ingest(record.value(), position, record.timestamp());
    } catch (SourceUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new StageFailure(TopologyNames.INGEST, position.toString(), e);
    }
  }

  private List<Ingested> ingest(
      byte @Nullable [] value, SourcePosition position, long receivedMillis) {
    TopologyParts.Source source = Objects.requireNonNull(parts.sources().get(position.source()));
    ReadResult result = reader.read(() -> source.adapter().read(value, position));
    meter.read(position.source(), receivedMillis);
    List<Ingested> ingested = new ArrayList<>(1);
    for (Rejection rejection : result.rejections()) {
      ingested.add(refuse(rejection, value));
    }
    for (AuditEvent event : result.events()) {
      Optional<Rejection> outOfTime =
          parts.timeBounds().check(event.header(), position, receivedMillis);
      ingested.add(
          outOfTime.isPresent()
              ? refuse(outOfTime.get(), value)
              : take(event, position, source.tenant(), receivedMillis));
    }
    result
        .ignored()
        .forEach((reason, count) -> parts.metrics().ignored(position.source(), reason, count));
    return ingested;
  }

  private Ingested take(
      AuditEvent event, SourcePosition position, String owner, long receivedMillis) {
    long timeMillis = event.header().time().toEpochMilli();
    Observation observation =
        extractor.extract(event, position, owner, parts.reference().apply(timeMillis));
    meter.take(event, observation, receivedMillis);
    parts.metrics().event(position.source(), EventOutcome.TAKEN);
    return new Ingested.Taken(observation);
  }

  private Ingested refuse(Rejection rejection, byte @Nullable [] value) {
    parts.metrics().event(rejection.position().source(), EventOutcome.REFUSED);
    parts.metrics().deadLetter(rejection.reason());
    return new Ingested.Refused(
        value == null
            ? new DeadLetter(rejection, "", 0)
            : new DeadLetter(rejection, valueHash.of(value), value.length));
  }
}
