package io.privet.metrics;

import java.util.Locale;

/** What became of an event, as meters tell it. */
public enum EventOutcome {
  /** It became an observation. */
  TAKEN,
  /** It went to the dead letters. */
  REFUSED,
  /** It is well formed but of no interest. */
  IGNORED,
  /** Its principal had sent it before. */
  DUPLICATE,
  /** It lay too far behind its principal's newest event. */
  LATE;

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
