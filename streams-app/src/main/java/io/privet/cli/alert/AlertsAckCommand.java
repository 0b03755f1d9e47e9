package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.model.Acknowledgement;
import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes an alert. */
@Command(
    name = "ack",
    description =
        "Tells everybody that somebody has taken an alert and looks after it. It is open again when"
            + " it gets worse.")
final class AlertsAckCommand implements PrivetCommand {
  @Mixin private AlertHandling handling = new AlertHandling();

  @Override
  public Integer call() throws InterruptedException {
    return handling.give("acknowledge", AlertsAckCommand::acknowledgement);
  }

  private static Acknowledgement acknowledgement(Alert alert) {
    if (alert.status() == AlertStatus.RESOLVED) {
      throw new IllegalStateException(
          "alert " + alert.alertId() + " is resolved, and there is nothing left to take");
    }
    return Acknowledgement.of(alert);
  }
}
