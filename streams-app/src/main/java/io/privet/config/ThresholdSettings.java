package io.privet.config;

import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Detectors;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The thresholds that detectors declare, as settings {@code detect.<detector id>.<threshold>}. */
final class ThresholdSettings {
  private ThresholdSettings() {}

  /** A threshold as a setting of its detector. */
  static Setting<Double> of(DetectorSpec detector, Threshold threshold) {
    return Setting.of(
        "detect." + detector.id() + "." + threshold.name(),
        SettingTypes.NUMBER,
        threshold.unit(),
        threshold.defaultValue(),
        detector.title() + ". Default: " + threshold.source() + ".");
  }

  /** Every threshold, in the order of the catalogue. */
  static List<Setting<?>> all() {
    return detectors().stream()
        .<Setting<?>>flatMap(
            detector -> detector.thresholds().stream().map(each -> of(detector, each)))
        .toList();
  }

  /** The values that the settings give. */
  static ThresholdValues values(SettingValues values) {
    Map<String, Map<String, Double>> byDetector = new HashMap<>();
    for (DetectorSpec detector : detectors()) {
      Map<String, Double> byName = new HashMap<>();
      for (Threshold threshold : detector.thresholds()) {
        byName.put(threshold.name(), values.get(of(detector, threshold)));
      }
      byDetector.put(detector.id(), byName);
    }
    return new ThresholdValues(byDetector);
  }

  private static List<DetectorSpec> detectors() {
    return Detectors.create(ThresholdValues.DEFAULTS).stream().map(Detector::spec).toList();
  }
}
