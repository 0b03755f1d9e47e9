package io.privet.extract.leak;

import io.privet.model.LeakType;

/**
 * One place where a text holds personal data or a secret. Keeps no text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param value keyed hash of the normalised value, equal for equal values of one type
 */
public record Sighting(
    LeakType type, Standing standing, Evidence evidence, int start, int end, long value) {
  /** Whether the text gives away what its reader was not given before. */
  public boolean isLeak() {
    return standing == Standing.PRIVATE;
  }

  boolean overlaps(Sighting other) {
    return start < other.end && other.start < end;
  }

  /** Whether this sighting, the earlier reported, stands where the other one would. */
  boolean prevails(Sighting later) {
    return overlaps(later) && evidence.compareTo(later.evidence) >= 0;
  }
}
