package io.privet.model;

import java.util.List;

/**
 * A person whose data must no longer be used, as a keyed hash.
 *
 * @param keyId key of the ring that the hash was made with
 * @param subjectHash keyed hash of the subject's id, in hexadecimal
 * @param datasets names of the data sets that it concerns; empty for all
 */
public record ErasedSubject(
    String keyId, String subjectHash, List<String> datasets, Cause cause, Registration registration)
    implements ReferenceFact {
  /** Why the data must no longer be used. */
  public enum Cause {
    /** Not stated, or newer than this version. */
    UNKNOWN,
    /** Consent was withdrawn. */
    WITHDRAWN,
    /** Erasure was asked for. */
    ERASED,
    /** The time to keep is over. */
    RETENTION_ENDED
  }

  public ErasedSubject {
    datasets = List.copyOf(datasets);
  }
}
