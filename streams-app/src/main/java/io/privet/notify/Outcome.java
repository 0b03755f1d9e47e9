package io.privet.notify;

import java.time.Duration;
import java.util.Optional;

/** What became of a request. Reasons are in Privet's words and hold nothing of the answer. */
public sealed interface Outcome {
  /**
   * The sink took it.
   *
   * @param externalId identifier that the sink gave, to come back to it later
   */
  record Delivered(Optional<String> externalId) implements Outcome {}

  /**
   * It may succeed later.
   *
   * @param after how long the sink wants to be left alone; empty where it does not say
   */
  record Retry(String reason, Optional<Duration> after) implements Outcome {}

  /**
   * The sink no longer has what it was to come back to: it is to be told as if for the first time.
   */
  record Forgotten(String reason) implements Outcome {}

  /** This one will never succeed; others may. */
  record Rejected(String reason) implements Outcome {}

  /** None will succeed until somebody changes the settings or the destination. */
  record Disabled(String reason) implements Outcome {}
}
