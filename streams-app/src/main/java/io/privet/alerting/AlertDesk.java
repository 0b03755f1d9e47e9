package io.privet.alerting;

import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.AlertChange.Kind;
import io.privet.model.AlertStatus;
import io.privet.model.Command;
import io.privet.model.Handling;
import io.privet.model.Resolution;
import io.privet.model.Verdict;
import java.util.Optional;

/**
 * Decides what a person's word means for an alert. Pure: the caller keeps the episodes and finds
 * the one that a command is about. A command that comes twice, or too late, changes nothing.
 */
public final class AlertDesk {
  private AlertDesk() {}

  /**
   * Carries a command out.
   *
   * @param handling what the command decides
   */
  public static CommandOutcome handle(Episode current, Command command, Handling handling) {
    if (!current.alert().alertId().equals(handling.alertId())) {
      return CommandOutcome.unchanged(CommandResult.UNKNOWN_ALERT, current);
    }
    if (current.commandIds().contains(command.commandId())) {
      return CommandOutcome.unchanged(CommandResult.DUPLICATE, current);
    }
    return switch (handling) {
      case Acknowledgement acknowledgement -> onAcknowledge(current, command);
      case Resolution resolution -> onResolve(current, command, resolution.verdict());
    };
  }

  /** Lets somebody take the alert, also from somebody else. */
  private static CommandOutcome onAcknowledge(Episode current, Command command) {
    Alert alert = current.alert();
    return switch (alert.status()) {
      case RESOLVED -> CommandOutcome.unchanged(CommandResult.ALREADY_RESOLVED, current);
      case ACKNOWLEDGED ->
          alert.acknowledgedBy().equals(Optional.of(command.actor()))
              ? CommandOutcome.unchanged(CommandResult.ALREADY_ACKNOWLEDGED, current)
              : acknowledge(current, command);
      case OPEN -> acknowledge(current, command);
    };
  }

  /**
   * Lets somebody close the alert. One that went quiet, or that was judged otherwise, is closed
   * once more, so that the verdict is kept.
   */
  private static CommandOutcome onResolve(
      Episode current, Command command, Optional<Verdict> verdict) {
    Alert alert = current.alert();
    boolean hasNoNewVerdict =
        verdict.isEmpty() || verdict.equals(alert.change().flatMap(AlertChange::verdict));
    if (alert.status() == AlertStatus.RESOLVED && hasNoNewVerdict) {
      return CommandOutcome.unchanged(CommandResult.ALREADY_RESOLVED, current);
    }
    return apply(
        current,
        command,
        new AlertBuilder(alert)
            .status(AlertStatus.RESOLVED)
            .change(AlertChange.by(command, Kind.RESOLVED_BY_PERSON, verdict)));
  }

  private static CommandOutcome acknowledge(Episode current, Command command) {
    return apply(
        current,
        command,
        new AlertBuilder(current.alert())
            .status(AlertStatus.ACKNOWLEDGED)
            .acknowledgedBy(Optional.of(command.actor()))
            .change(AlertChange.by(command, Kind.ACKNOWLEDGED)));
  }

  private static CommandOutcome apply(Episode current, Command command, AlertBuilder state) {
    return new CommandOutcome(
        CommandResult.APPLIED, current.after(command.commandId()).publish(state));
  }
}
