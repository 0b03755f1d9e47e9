package io.privet.stream;

import io.privet.detect.CampaignClue;
import io.privet.detect.campaign.Campaign;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.campaign.CampaignDecision;
import io.privet.model.Erasure;
import io.privet.model.Finding;
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

/**
 * Clues of a campaign become findings about it, keyed by their scope; a record without a value
 * erases a principal from every campaign.
 */
final class CampaignProcessor extends ContextualProcessor<String, CampaignClue, String, Finding> {
  private final TopologyParts parts;
  private @Nullable KeyValueStore<String, Campaign> campaigns;
  private long newestMillis;

  CampaignProcessor(TopologyParts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<String, Finding> context) {
    super.init(context);
    KeyValueStore<String, Campaign> store = context.getStateStore(TopologyNames.CAMPAIGNS);
    CursorSweep<Campaign> sweep = new CursorSweep<>(store);
    campaigns = store;
    context.schedule(
        DetectProcessor.SWEEP_INTERVAL,
        PunctuationType.WALL_CLOCK_TIME,
        now -> forgetOld(store, sweep));
  }

  @Override
  public void process(Record<String, CampaignClue> record) {
    CampaignClue clue = record.value();
    if (clue == null) {
      if (!CommandHeader.isIn(record.headers())) {
        erase(ErasureHeader.read(record.headers()));
      }
      return;
    }
    newestMillis = Math.max(newestMillis, clue.timeMillis());
    KeyValueStore<String, Campaign> store = Objects.requireNonNull(campaigns);
    CampaignBook book = parts.campaigns();
    CampaignDecision decision =
        book.onClue(store.get(record.key()), clue, parts.reference().apply(clue.timeMillis()));
    store.put(record.key(), decision.campaign());
    decision
        .finding()
        .ifPresent(
            finding -> {
              parts.metrics().finding(finding);
              context().forward(record.withKey(finding.scopeKey()).withValue(finding));
            });
  }

  private void erase(Erasure erasure) {
    KeyValueStore<String, Campaign> store = Objects.requireNonNull(campaigns);
    String tenant = parts.campaigns().keyPrefix(erasure.tenant());
    List<KeyValue<String, Campaign>> concerned = new ArrayList<>();
    try (KeyValueIterator<String, Campaign> records =
        store.prefixScan(tenant, new StringSerializer())) {
      records.forEachRemaining(
          record -> {
            if (record.value.has(erasure.principalKey())) {
              concerned.add(record);
            }
          });
    }
    for (KeyValue<String, Campaign> record : concerned) {
      Campaign left = record.value.without(erasure.principalKey());
      store.put(record.key, left.isEmpty() ? null : left);
    }
  }

  private void forgetOld(KeyValueStore<String, Campaign> store, CursorSweep<Campaign> sweep) {
    long timeMillis = newestMillis - DetectProcessor.SWEEP_MARGIN.toMillis();
    for (KeyValue<String, Campaign> record : sweep.next()) {
      if (parts.campaigns().isForgotten(record.value, timeMillis)) {
        store.delete(record.key);
        parts.metrics().keysEvicted(TopologyNames.CAMPAIGNS, 1);
      }
    }
  }
}
