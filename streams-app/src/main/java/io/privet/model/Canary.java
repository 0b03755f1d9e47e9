package io.privet.model;

import org.jspecify.annotations.Nullable;

/**
 * A planted string or record that nobody has an honest reason to see, as a keyed hash.
 *
 * @param keyId key of the ring that the hash was made with
 * @param hash keyed hash of the planted value, in hexadecimal
 * @param length length of a planted text, characters; null where unknown
 * @param plantedIn name of the data set that holds it; null where unknown
 */
public record Canary(
    Kind kind,
    String keyId,
    String hash,
    @Nullable Integer length,
    @Nullable String plantedIn,
    Registration registration)
    implements ReferenceFact {
  /** Where a hit can show. */
  public enum Kind {
    /** Not stated, or newer than this version. */
    UNKNOWN,
    /** A string in training data, which shows in outputs. */
    TEXT,
    /** An object or file, which shows in reads. */
    OBJECT,
    /** An invented person, who shows in reads. */
    SUBJECT
  }
}
