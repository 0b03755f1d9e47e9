package io.privet.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Why there is a new state of an alert.
 *
 * @param time event time of the finding that led to it; for a resolution by quiet the end of the
 *     quiet time; for what a person decided, the wall-clock time of the command
 * @param actor who decided it; empty where nobody did
 * @param note why, in the actor's words; empty where nobody gave a reason
 * @param verdict what it turned out to be, where a person resolved it and said so
 */
public record AlertChange(
    Kind kind, Instant time, Optional<String> actor, String note, Optional<Verdict> verdict) {
  /** The named reasons. */
  public enum Kind {
    /** Its first finding came. */
    OPENED,
    /** It has grown, or goes on. */
    UPDATED,
    /** It has become worse; if somebody had taken it, it is open again. */
    ESCALATED,
    /** Somebody has taken it. */
    ACKNOWLEDGED,
    /** It was quiet for longer than the gap. */
    RESOLVED_BY_QUIET,
    /** Somebody closed it. */
    RESOLVED_BY_PERSON,
    /** A finding came within the gap after it was resolved. */
    REOPENED
  }

  /** A change that events alone led to. */
  public static AlertChange of(Kind kind, Instant time) {
    return new AlertChange(kind, time, Optional.empty(), "", Optional.empty());
  }

  /** A change that a person decided, without a verdict. */
  public static AlertChange by(Command command, Kind kind) {
    return by(command, kind, Optional.empty());
  }

  /** A change that a person decided. */
  public static AlertChange by(Command command, Kind kind, Optional<Verdict> verdict) {
    return new AlertChange(
        kind, command.time(), Optional.of(command.actor()), command.reason(), verdict);
  }
}
