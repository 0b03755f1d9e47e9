package io.privet.config;

import static java.util.stream.Collectors.toMap;

import io.privet.detect.DetectorModes;
import io.privet.detect.DetectorModes.Mode;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Detectors;
import io.privet.detect.Threshold;
import io.privet.detect.ThresholdValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The thresholds that detectors declare, as settings {@code detect.<detector id>.<threshold>}, and
 * their modes.
 */
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

  /** The mode of a detector as a setting. */
  static Setting<Mode> mode(DetectorSpec detector) {
    return Setting.of(
        "detect." + detector.id() + ".mode",
        SettingTypes.choice(Mode.class),
        "name",
        DetectorModes.standard(detector.maturity()),
        detector.title()
            + ": on, or in shadow (findings are counted and recorded, and open no alert), or off.");
  }

  /** Every threshold and mode, in the order of the catalogue. */
  static List<Setting<?>> all() {
    return detectors().stream()
        .<Setting<?>>flatMap(
            detector ->
                Stream.concat(
                    detector.thresholds().stream().map(each -> of(detector, each)),
                    Stream.of(mode(detector))))
        .toList();
  }

  /** The modes that the settings give. */
  static DetectorModes modes(SettingValues values) {
    return new DetectorModes(
        detectors().stream().collect(toMap(DetectorSpec::id, each -> values.get(mode(each)))));
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
    return Detectors.specs();
  }
}
