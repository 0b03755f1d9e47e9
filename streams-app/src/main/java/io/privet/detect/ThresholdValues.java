package io.privet.detect;

import java.util.Map;

/**
 * Values that settings give to thresholds.
 *
 * @param values by detector id, then by threshold name
 */
public record ThresholdValues(Map<String, Map<String, Double>> values) {
  /** Every threshold at its default. */
  public static final ThresholdValues DEFAULTS = new ThresholdValues(Map.of());

  public ThresholdValues {
    values = Map.copyOf(values);
  }

  /** The value of a detector's threshold. */
  public double of(String detectorId, Threshold threshold) {
    return values
        .getOrDefault(detectorId, Map.of())
        .getOrDefault(threshold.name(), threshold.defaultValue());
  }
}
