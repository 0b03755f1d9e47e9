package io.privet.metrics;

import java.util.Locale;

/** Why a finding leads to no alert. */
public enum Suppression {
  /** The allow-list covers it. */
  EXEMPTED,
  /** Its detector runs in the shadow. */
  SHADOWED;

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
