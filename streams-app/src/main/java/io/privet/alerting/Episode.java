package io.privet.alerting;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept of one alert key between findings.
 *
 * @param alert the current state, before advice
 * @param published the state that was last sent on
 * @param commandIds the commands that were carried out last, latest last; at most {@link
 *     #MAX_COMMANDS}
 */
public record Episode(Alert alert, Alert published, List<String> commandIds) {
  /** The most commands that are remembered: repeats follow soon after the first. */
  public static final int MAX_COMMANDS = 8;

  public Episode {
    commandIds = List.copyOf(commandIds);
  }

  /** The episode of an alert that was just opened and sent on. */
  static Episode opened(Alert alert) {
    return new Episode(alert, alert, List.of());
  }

  /** The same with a state that is not sent on. */
  Episode grown(Alert next) {
    return new Episode(next, published, commandIds);
  }

  /** The same after a command. */
  Episode after(String commandId) {
    List<String> all = Stream.concat(commandIds.stream(), Stream.of(commandId)).toList();
    return new Episode(
        alert, published, all.subList(Math.max(0, all.size() - MAX_COMMANDS), all.size()));
  }

  /** Sends a state on, as the next revision. */
  AlertDecision publish(AlertBuilder state) {
    Alert next = state.revision(published.revision() + 1).build();
    return new AlertDecision(new Episode(next, next, commandIds), List.of(next));
  }
}
