package io.privet.stream;

import io.privet.alerting.AlertBook;
import io.privet.detect.DetectionEngine;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.source.SourceWatch;
import io.privet.extract.Extractor;
import io.privet.extract.ValueHash;
import io.privet.ingest.EventTimeBounds;
import io.privet.ingest.SourceAdapter;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Alert;
import io.privet.model.Command;
import io.privet.model.Finding;
import io.privet.model.Reference;
import io.privet.serde.DeadLetter;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;

/**
 * What the topology is made of. Suppliers make one instance for each task, because extraction keeps
 * buffers of its own.
 *
 * @param sources how each source topic is read, by topic
 * @param timeBounds how far an event time may lie from its record's timestamp
 * @param reference the reference data in force at an event time, milliseconds since the epoch
 * @param advice completes an alert before it is published
 * @param clock bounds the timestamps of records; detection never looks at it
 */
public record TopologyParts(
    Map<String, Source> sources,
    EventTimeBounds timeBounds,
    Supplier<Extractor> extractors,
    Supplier<ValueHash> valueHashes,
    LongFunction<Reference> reference,
    DetectionEngine engine,
    CampaignBook campaigns,
    SourceWatch watch,
    AlertBook book,
    UnaryOperator<Alert> advice,
    Serde<Alert> alertSerde,
    Serde<Finding> findingSerde,
    Serde<DeadLetter> deadLetterSerde,
    OutputTopics topics,
    PrivetMetrics metrics,
    StreamHealth health,
    InstantSource clock,
    Commands commands) {
  /**
   * How a source topic is read.
   *
   * @param tenant owner of records that name none
   */
  public record Source(SourceAdapter adapter, String tenant) {}

  /** Where people say what is to be done. */
  public record Commands(String topic, Deserializer<Command> reader) {}

  public TopologyParts {
    sources = Map.copyOf(sources);
  }
}
