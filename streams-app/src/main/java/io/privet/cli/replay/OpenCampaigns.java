package io.privet.cli.replay;

import io.privet.detect.CampaignClue;
import io.privet.detect.campaign.Campaign;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.campaign.CampaignDecision;
import io.privet.model.Finding;
import io.privet.model.Reference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The campaigns of a run; those without a clue for long enough are dropped. */
final class OpenCampaigns {
  private final CampaignBook book;
  private final Map<String, Campaign> campaigns = new LinkedHashMap<>(16, 0.75f, true);

  OpenCampaigns(CampaignBook book) {
    this.book = book;
  }

  /** Takes a clue in and returns the campaign that it shows, when there is news of it. */
  Optional<Finding> accept(CampaignClue clue, Reference reference) {
    String key = book.key(clue);
    CampaignDecision decision = book.onClue(campaigns.get(key), clue, reference);
    campaigns.put(key, decision.campaign());
    forgetIdle(clue.timeMillis());
    return decision.finding();
  }

  private void forgetIdle(long timeMillis) {
    Iterator<Campaign> longestIdle = campaigns.values().iterator();
    while (longestIdle.hasNext() && book.isForgotten(longestIdle.next(), timeMillis)) {
      longestIdle.remove();
    }
  }
}
