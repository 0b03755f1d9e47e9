package io.privet.alerting;

import io.privet.model.Alert;
import java.util.List;

/**
 * What became of a command about an alert, and of its episode.
 *
 * @param decision without publications unless the result is {@link CommandResult#APPLIED}
 */
public record CommandOutcome(CommandResult result, AlertDecision decision) {
  /** An outcome that changes nothing. */
  static CommandOutcome unchanged(CommandResult result, Episode episode) {
    return new CommandOutcome(result, new AlertDecision(episode, List.<Alert>of()));
  }
}
