package io.privet.extract.leak;

import io.privet.model.LeakType;

/**
 * One place where a text holds personal data or a secret. Keeps no text.
 *
 * @param start offset of its first character, in UTF-16 units
 * @param end offset after its last character
 * @param encoded whether it had to be decoded: base 64, hexadecimal, spaced out, look-alikes
 * @param value keyed hash of the normalised value, equal for equal values of one type
 */
public record Sighting(
    LeakType type,
    Standing standing,
    Evidence evidence,
    int start,
    int end,
    boolean encoded,
    long value) {
  /** Whether the text gives away what its reader was not given before. */
  public boolean isLeak() {
    return standing == Standing.PRIVATE;
  }

  /** The same value, which stands encoded between two offsets. */
  Sighting within(int encodedStart, int encodedEnd, boolean isEncoded) {
    return new Sighting(type, standing, evidence, encodedStart, encodedEnd, isEncoded, value);
  }

  /** Whether the other one is of the same value in the same place. */
  boolean repeats(Sighting other) {
    return type == other.type && value == other.value && overlaps(other);
  }

  boolean overlaps(Sighting other) {
    return start < other.end && other.start < end;
  }

  /** Whether this sighting, the earlier reported, stands where the other one would. */
  boolean prevails(Sighting later) {
    return overlaps(later) && evidence.compareTo(later.evidence) >= 0;
  }
}
