package io.privet.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided: who, when and why.
 *
 * @param commandId names it, so that a repeat has no further effect
 * @param time when it was given, by the wall clock
 * @param actor who gave it
 * @param reason why, in the actor's words
 * @param decision empty for a command newer than this reader, which is left alone
 */
public record Command(
    String commandId, Instant time, String actor, String reason, Optional<Decision> decision) {
  public Command {
    KeyPart.check("commandId", commandId);
  }
}
