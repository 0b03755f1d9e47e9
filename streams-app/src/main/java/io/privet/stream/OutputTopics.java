package io.privet.stream;

import java.util.Optional;

/**
 * Topics that the topology writes to.
 *
 * @param findings topic for analysts and backtests; empty for none
 */
public record OutputTopics(
    String alerts, String alertHistory, String deadLetters, Optional<String> findings) {
  /** The names that stand in the documentation. */
  public static final OutputTopics DEFAULT =
      new OutputTopics(
          "privet.alerts", "privet.alert-history", "privet.dead-letters", Optional.empty());
}
