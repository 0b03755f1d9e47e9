package io.privet.detect;

import java.util.Map;

/**
 * Which detectors run, and whose findings become alerts.
 *
 * @param chosen by detector id; detectors that are left out follow their maturity
 */
public record DetectorModes(Map<String, Mode> chosen) {
  /** What a detector may do. */
  public enum Mode {
    /** Does not run, and keeps no state. */
    OFF,
    /** Runs; its findings are counted and recorded but open no alert. */
    SHADOW,
    /** Runs, and its findings become alerts. */
    ON
  }

  /** Every detector as its maturity asks. */
  public static final DetectorModes DEFAULTS = new DetectorModes(Map.of());

  public DetectorModes {
    chosen = Map.copyOf(chosen);
  }

  /** The mode of a detector. */
  public Mode of(DetectorSpec detector) {
    return chosen.getOrDefault(detector.id(), standard(detector.maturity()));
  }

  /** The mode that a maturity asks for. */
  public static Mode standard(Maturity maturity) {
    return switch (maturity) {
      case SANDBOX -> Mode.OFF;
      case SHADOW -> Mode.SHADOW;
      case STABLE -> Mode.ON;
    };
  }
}
