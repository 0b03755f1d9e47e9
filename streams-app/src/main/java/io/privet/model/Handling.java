package io.privet.model;

import java.util.Optional;

/** What a command decides about one alert. */
public sealed interface Handling extends Decision permits Acknowledgement, Resolution {
  /**
   * Owner of the alert; empty from a producer that knows no such field, which leads to no alert.
   */
  Optional<String> tenant();

  /** The alert. */
  String alertId();
}
