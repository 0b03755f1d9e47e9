package io.privet.model;

/**
 * What remains of an event once content has become features. Holds no content and no raw principal.
 *
 * @param principalKey stable keyed hash of tenant and principal: records are partitioned and state
 *     is kept by it
 * @param principal name of the principal in alerts: plain or a pseudonym, by setting
 * @param timeMillis event time, milliseconds since the epoch
 * @param network keyed hash of the caller's network; 0 where unknown
 */
public record Observation(
    String tenant,
    String principalKey,
    String principal,
    String eventId,
    long timeMillis,
    SourcePosition position,
    Target target,
    long network,
    Outcome outcome,
    Features features) {}
