package io.privet.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * How a lane is.
 *
 * @param sink name of the sink in the settings
 * @param lastSuccess when the sink took something last; empty when it has not since the start
 * @param oldestWaiting when the alert state was published that has waited longest to be decided or
 *     told; empty when none waits
 * @param reason what is awaited, or why the sink is switched off, in Privet's words
 * @param since when that began
 */
public record LaneHealth(
    String sink,
    State state,
    Optional<Instant> lastSuccess,
    Optional<Instant> oldestWaiting,
    Optional<String> reason,
    Optional<Instant> since) {
  /** Where a lane stands. */
  public enum State {
    /** It has not read what there is, or starts anew after a fault. */
    STARTING,
    /** It works. */
    RUNNING,
    /** The sink refuses everything and is left alone for a while. */
    DISABLED,
    /** It was told to stop. */
    STOPPED
  }
}
