package io.privet.stream;

import io.privet.alerting.CommandResult;
import io.privet.metrics.PrivetMetrics;
import io.privet.model.Command;
import io.privet.model.Handling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells log and metrics what became of commands about alerts. */
final class HandlingLog {
  private static final Logger LOG = LoggerFactory.getLogger(HandlingLog.class);

  private HandlingLog() {}

  static void add(PrivetMetrics metrics, Command command, Handling handling, CommandResult result) {
    metrics.handled(handling, result);
    LOG.debug("Command {} about alert {}: {}", command.commandId(), handling.alertId(), result);
  }
}
