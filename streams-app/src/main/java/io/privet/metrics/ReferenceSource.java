package io.privet.metrics;

import java.util.Locale;

/** Where reference data comes from. */
public enum ReferenceSource {
  /** The folder and the file of baselines that the settings name. */
  FILES,
  /** The compacted topic. */
  TOPIC;

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
