package io.privet.stream;

import io.privet.detect.CampaignClue;
import io.privet.detect.campaign.Campaign;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.campaign.CampaignDecision;
import io.privet.model.Finding;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Clues of a campaign become findings about it, keyed by their scope. */
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
