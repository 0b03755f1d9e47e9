package io.privet.alerting;

import java.time.Duration;
import java.util.Set;

/**
 * How episodes are told apart and how often an open alert is updated.
 *
 * @param gap event time without a finding after which an episode is over
 * @param updateInterval event time between two updates of an alert whose severity stays as it is
 * @param weights what the owner adds to the severity of alerts
 * @param shadowed ids of detectors whose findings open no alert
 */
public record AlertingSettings(
    Duration gap, Duration updateInterval, ScoreWeights weights, Set<String> shadowed) {
  /** An episode ends after six quiet hours; an alert is updated every ten minutes at most. */
  public static final AlertingSettings DEFAULT =
      new AlertingSettings(
          Duration.ofHours(6), Duration.ofMinutes(10), ScoreWeights.DEFAULT, Set.of());

  public AlertingSettings {
    shadowed = Set.copyOf(shadowed);
    if (!gap.isPositive() || updateInterval.isNegative()) {
      throw new IllegalArgumentException(
          "alerting gap was "
              + gap
              + " and update interval "
              + updateInterval
              + " but the gap must be positive and the interval not negative");
    }
  }

  /** The same with other detectors in shadow. */
  public AlertingSettings withShadowed(Set<String> detectorIds) {
    return new AlertingSettings(gap, updateInterval, weights, detectorIds);
  }
}
