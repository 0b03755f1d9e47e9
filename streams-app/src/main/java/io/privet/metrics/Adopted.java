package io.privet.metrics;

import java.util.Locale;

/** Where a measure stands, as meters tell it; the first that holds anywhere counts. */
public enum Adopted {
  ADOPTED,
  /** It does not fit where it was decided upon. */
  NOT_APPLICABLE,
  UNDECIDED;

  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
