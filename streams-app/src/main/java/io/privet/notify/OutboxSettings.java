package io.privet.notify;

import java.time.Duration;
import java.util.Optional;

/**
 * What an outbox has to know of its sink.
 *
 * @param sink name of the sink in the settings
 * @param isForPeople whether alerts are grouped, capped and repeated
 * @param maxAge an alert that is new to the sink and whose last event is older is not told
 * @param consoleUrl where the console's pages begin, without a slash at the end
 */
public record OutboxSettings(
    String sink,
    boolean isForPeople,
    NotifyMode mode,
    Duration maxAge,
    Caps caps,
    Optional<String> consoleUrl) {
  /** Default of {@link #maxAge}. */
  public static final Duration DEFAULT_MAX_AGE = Duration.ofHours(1);
}
