package io.privet.ops.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * How a sink is, as this instance sees it.
 *
 * @param state in upper case: STARTING, RUNNING, DISABLED or STOPPED
 * @param lastSuccess when the sink took something last; empty when it has not since the start
 * @param oldestWaiting when the alert state was published that has waited longest; empty when none
 *     waits
 * @param reason what is awaited, or why the sink is switched off
 * @param since when that began
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SinkState(
    String sink,
    String state,
    Optional<Instant> lastSuccess,
    Optional<Instant> oldestWaiting,
    Optional<String> reason,
    Optional<Instant> since) {}
