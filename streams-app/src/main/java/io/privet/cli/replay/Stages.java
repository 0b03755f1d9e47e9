package io.privet.cli.replay;

import io.privet.advise.Advisor;
import io.privet.alerting.AlertBook;
import io.privet.alerting.AlertingSettings;
import io.privet.cli.console.ProgressLine;
import io.privet.config.ReferenceFiles;
import io.privet.config.ReferenceHashes;
import io.privet.detect.DetectionEngine;
import io.privet.detect.DetectorModes;
import io.privet.detect.Detectors;
import io.privet.detect.ThresholdValues;
import io.privet.detect.campaign.CampaignBook;
import io.privet.detect.campaign.CampaignSettings;
import io.privet.extract.Extractor;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.extract.ValueLearner;
import io.privet.model.Baselines;
import io.privet.model.Reference;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the stages of a replay are put together.
 *
 * @param display how principals are named in alerts
 */
public record Stages(
    PrivacyKeys keys,
    Pseudonyms.Display display,
    ThresholdValues thresholds,
    DetectorModes modes,
    AlertingSettings alerting) {
  /** Stages with every threshold and interval at its default. */
  public static Stages withDefaults(PrivacyKeys keys, Pseudonyms.Display display) {
    return new Stages(
        keys,
        display,
        ThresholdValues.DEFAULTS,
        DetectorModes.DEFAULTS,
        AlertingSettings.DEFAULT.withShadowed(Detectors.shadowed(DetectorModes.DEFAULTS)));
  }

  /** A pipeline at its beginning. */
  public ReplayPipeline pipeline(
      Reference reference, ReplayListener listener, ReplayTotals totals) {
    return new ReplayPipeline(
        extractor(),
        new DetectionEngine(Detectors.create(thresholds, modes)),
        new CampaignBook(CampaignSettings.DEFAULT),
        book(reference),
        Advisor.load()::advise,
        reference,
        listener,
        totals);
  }

  /** Turns events into observations. Not safe for use by several threads. */
  public Extractor extractor() {
    return new Extractor(keys, display);
  }

  /**
   * What owners have registered in a folder; nothing for null.
   *
   * @throws io.privet.config.SettingsException with every fault of its files
   */
  public Reference reference(@Nullable Path folder) {
    return folder == null ? Reference.NONE : ReferenceFiles.load(folder, ReferenceHashes.of(keys));
  }

  /** The rules by which findings become alerts where no target is registered. */
  public AlertBook book() {
    return book(Reference.NONE);
  }

  private AlertBook book(Reference reference) {
    return new AlertBook(alerting, finding -> reference.sensitivity(finding.target()));
  }

  /** Learns baselines from a recording, as a deployment would from its unlabelled history. */
  public Baselines learn(
      Recording history, Reference reference, ReplayTotals totals, ProgressLine progress)
      throws IOException, InterruptedException {
    HistoryLearner learner = new HistoryLearner(extractor(), new ValueLearner(keys), reference);
    history.play(new EventPlayer("learning", totals, progress, learner));
    progress.finish();
    return learner.learn();
  }
}
