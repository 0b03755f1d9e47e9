package io.privet.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided.
 *
 * @param actor who gave it
 * @param reason why, in the actor's words
 * @param erasure empty for a command of another kind
 */
public record Command(
    String commandId, Instant time, String actor, String reason, Optional<Erasure> erasure) {}
