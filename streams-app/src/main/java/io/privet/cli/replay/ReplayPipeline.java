package io.privet.cli.replay;

import io.privet.alerting.AlertBook;
import io.privet.detect.Detection;
import io.privet.detect.DetectionEngine;
import io.privet.detect.campaign.CampaignBook;
import io.privet.extract.Extractor;
import io.privet.model.Alert;
import io.privet.model.AuditEvent;
import io.privet.model.Finding;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.SourcePosition;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The stages in one thread, without a broker: event, observation, finding and campaign, alert. The
 * same events in the same order give the same alerts, bit for bit.
 */
public final class ReplayPipeline {
  /** Principals whose profiles are kept; 1.3 KiB each in the median, at most about 12 KiB. */
  public static final int MAX_PRINCIPALS = 50_000;

  private final Extractor extractor;
  private final DetectionEngine engine;
  private final OpenCampaigns campaigns;
  private final Reference reference;
  private final ReplayListener listener;
  private final ReplayTotals totals;
  private final BoundedProfiles profiles = new BoundedProfiles(MAX_PRINCIPALS);
  private final OpenEpisodes episodes;

  /**
   * A pipeline at its beginning.
   *
   * @param advice completes an alert before it is given out
   * @param totals counts what happens
   */
  public ReplayPipeline(
      Extractor extractor,
      DetectionEngine engine,
      CampaignBook campaigns,
      AlertBook book,
      UnaryOperator<Alert> advice,
      Reference reference,
      ReplayListener listener,
      ReplayTotals totals) {
    this.extractor = extractor;
    this.engine = engine;
    this.campaigns = new OpenCampaigns(campaigns);
    this.reference = reference;
    this.listener = listener;
    this.totals = totals;
    episodes = new OpenEpisodes(book, alert -> publish(advice.apply(alert)));
  }

  /** Takes an event in that was read at a position. */
  public void accept(AuditEvent event, SourcePosition position) {
    accept(extractor.extract(event, position, reference));
  }

  /**
   * Takes an observation in that an extractor with the same keys and reference, baselines included,
   * has made.
   */
  public void accept(Observation observation) {
    episodes.advance(Instant.ofEpochMilli(observation.timeMillis()));
    Detection detection = engine.observe(observation, reference, profiles);
    totals.add(detection, profiles.evictions());
    detection.exempted().forEach(listener::onExempted);
    detection.findings().forEach(this::take);
    detection
        .clues()
        .forEach(clue -> campaigns.accept(clue, reference).ifPresent(this::takeCampaign));
  }

  private void take(Finding finding) {
    listener.onFinding(finding);
    episodes.accept(finding);
  }

  private void takeCampaign(Finding finding) {
    totals.addCampaign();
    take(finding);
  }

  /** What has been stored of principals so far. */
  public BoundedProfiles profiles() {
    return profiles;
  }

  private void publish(Alert alert) {
    totals.add(alert);
    listener.onAlert(alert);
  }
}
