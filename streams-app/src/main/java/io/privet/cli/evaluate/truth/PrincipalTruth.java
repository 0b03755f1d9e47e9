package io.privet.cli.evaluate.truth;

/**
 * What a principal of the recorded traffic really does.
 *
 * @param label {@code class:name}
 * @param run tool run that an attacker belongs to; empty for others
 * @param split principals that the run was spread over, at least 1
 * @param isThrottled whether the run was slowed down on purpose
 */
public record PrincipalTruth(
    String principal, Kind kind, String label, String run, int split, boolean isThrottled) {
  /** The classes of the truth files. */
  public enum Kind {
    ATTACK,
    BENIGN,
    /** Abuse that is no privacy attack: counts neither way. */
    OTHER
  }
}
