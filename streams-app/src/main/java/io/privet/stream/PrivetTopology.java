package io.privet.stream;

import io.privet.detect.CampaignClue;
import io.privet.detect.Detection;
import io.privet.model.Alert;
import io.privet.model.Finding;
import io.privet.model.Observation;
import io.privet.serde.InternalSerdes;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The one topology: source bytes, observations by principal, clues by campaign, findings by tenant,
 * alerts. Adding a detector adds no topic, store or hop.
 */
public final class PrivetTopology {
  private final TopologyParts parts;

  private PrivetTopology(TopologyParts parts) {
    this.parts = parts;
  }

  /** Puts the topology together, for a stream with these properties. */
  public static Topology build(TopologyParts parts, Properties properties) {
    StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(properties)));
    new PrivetTopology(parts).addTo(builder);
    return builder.build(properties);
  }

  private void addTo(StreamsBuilder builder) {
    KStream<String, Ingested> ingested = ingest(builder);
    ingested
        .flatMapValues(Ingested::deadLetters, Named.as(TopologyNames.REFUSED))
        .to(
            parts.topics().deadLetters(),
            produced(parts.deadLetterSerde(), TopologyNames.DEAD_LETTERS));
    KStream<String, Detection> detected = detect(ingested, decisions(builder));
    KStream<String, Finding> findings =
        detected
            .flatMap(PrivetTopology::byScope, Named.as(TopologyNames.FINDINGS_ABOUT_ONE))
            .merge(campaigns(detected), Named.as(TopologyNames.ALL_FINDINGS));
    parts
        .topics()
        .findings()
        .ifPresent(
            topic ->
                findings
                    .filter(
                        (scopeKey, finding) -> finding != null,
                        Named.as(TopologyNames.FINDINGS_TO_KEEP))
                    .to(topic, produced(parts.findingSerde(), TopologyNames.FINDINGS)));
    KStream<String, Alert> alerts = alert(findings);
    alerts.to(parts.topics().alerts(), alertsProduced(TopologyNames.ALERTS));
    alerts
        .filter((alertId, alert) -> alert != null, Named.as(TopologyNames.STATES_TO_KEEP))
        .to(parts.topics().alertHistory(), alertsProduced(TopologyNames.ALERT_HISTORY));
  }

  private KStream<String, Ingested> ingest(StreamsBuilder builder) {
    return builder.stream(
            new TreeSet<>(parts.sources().keySet()),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withTimestampExtractor(new RecordTime(parts.clock()))
                .withName(TopologyNames.SOURCE))
        .process(() -> new IngestProcessor(parts, patientReader()), Named.as(TopologyNames.INGEST));
  }

  private KStream<String, Observation> decisions(StreamsBuilder builder) {
    return builder.stream(
            parts.commands().topic(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withTimestampExtractor(new RecordTime(parts.clock()))
                .withName(TopologyNames.COMMANDS))
        .process(
            () -> new CommandProcessor(parts.commands(), patientReader(), parts.metrics()),
            Named.as(TopologyNames.DECISIONS));
  }

  private KStream<String, Detection> detect(
      KStream<String, Ingested> ingested, KStream<String, Observation> decisions) {
    return ingested
        .flatMapValues(Ingested::observations, Named.as(TopologyNames.OBSERVATIONS))
        .merge(decisions, Named.as(TopologyNames.OBSERVATIONS_AND_DECISIONS))
        .repartition(
            Repartitioned.<String, Observation>as(TopologyNames.OBSERVATIONS_BY_PRINCIPAL)
                .withKeySerde(Serdes.String())
                .withValueSerde(InternalSerdes.observations()))
        .process(
            withStores(
                () -> new DetectProcessor(parts),
                store(TopologyNames.PROFILES, Serdes.ByteArray()),
                store(TopologyNames.SOURCES, InternalSerdes.sources())),
            Named.as(TopologyNames.DETECT));
  }

  private static List<KeyValue<String, Finding>> byScope(
      String key, @Nullable Detection detection) {
    if (detection == null) {
      return List.of(new KeyValue<>(key, null));
    }
    return detection.findings().stream()
        .map(finding -> KeyValue.pair(finding.scopeKey(), finding))
        .toList();
  }

  private static List<@Nullable CampaignClue> clues(@Nullable Detection detection) {
    return detection == null
        ? Collections.singletonList(null)
        : Collections.unmodifiableList(detection.clues());
  }

  private KStream<String, Finding> campaigns(KStream<String, Detection> detected) {
    return detected
        .flatMapValues(PrivetTopology::clues, Named.as(TopologyNames.CLUES))
        .selectKey(
            (key, clue) -> clue == null ? key : parts.campaigns().key(clue),
            Named.as(TopologyNames.CLUES_KEYED_BY_CAMPAIGN))
        .repartition(
            Repartitioned.<String, CampaignClue>as(TopologyNames.CLUES_BY_CAMPAIGN)
                .withKeySerde(Serdes.String())
                .withValueSerde(InternalSerdes.clues())
                .withStreamPartitioner(new CluePartitioner()))
        .process(
            withStores(
                () -> new CampaignProcessor(parts),
                store(TopologyNames.CAMPAIGNS, InternalSerdes.campaigns())),
            Named.as(TopologyNames.CAMPAIGN));
  }

  private KStream<String, Alert> alert(KStream<String, Finding> findings) {
    return findings
        .selectKey(
            (key, finding) -> finding == null ? key : finding.tenant(),
            Named.as(TopologyNames.FINDINGS_KEYED_BY_TENANT))
        .repartition(
            Repartitioned.<String, Finding>as(TopologyNames.FINDINGS_BY_TENANT)
                .withKeySerde(Serdes.String())
                .withValueSerde(InternalSerdes.findings()))
        .process(
            withStores(
                () -> new AlertProcessor(parts),
                store(TopologyNames.EPISODES, EpisodeCodec.serde()),
                store(TopologyNames.EPISODE_KEYS, Serdes.String())),
            Named.as(TopologyNames.ALERT));
  }

  private PatientReader patientReader() {
    return new PatientReader(PatientReader.PATIENCE, parts.health(), parts.metrics());
  }

  private Produced<String, Alert> alertsProduced(String name) {
    return produced(parts.alertSerde(), name).withStreamPartitioner(new TenantPartitioner());
  }

  private static <V> Produced<String, V> produced(Serde<V> values, String name) {
    return Produced.with(Serdes.String(), values).withName(name);
  }

  private static StoreBuilder<?> store(String name, Serde<?> values) {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(name), Serdes.String(), values)
        .withCachingEnabled();
  }

  private static <K, V, K2, V2> ProcessorSupplier<K, V, K2, V2> withStores(
      Supplier<Processor<K, V, K2, V2>> processors, StoreBuilder<?>... stores) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<K, V, K2, V2> get() {
        return processors.get();
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return Set.of(stores);
      }
    };
  }
}
