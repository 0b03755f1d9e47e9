package io.privet.cli.notify;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertChange;
import io.privet.model.AlertChange.Kind;
import io.privet.model.AlertStatus;
import io.privet.notify.Cause;
import io.privet.notify.Notification;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A notification to look at. */
final class Preview {
  private static final String CONSOLE = "https://privet.example/alerts/";

  /** A Slack message that a group of alerts began with. */
  private static final String EXTERNAL_ID = "C0123456789:1767225600.000100";

  private Preview() {}

  /**
   * An alert told for a cause, in the state that this cause leads to; without one, for the cause
   * that its own state names.
   */
  static Notification.OfAlert of(Alert alert, @Nullable Cause given) {
    Cause cause = given == null ? cause(alert) : given;
    Alert told = given == null ? alert : after(alert, cause);
    return new Notification.OfAlert(
        "preview-" + alert.alertId() + "-" + alert.revision(),
        alert.alertId(),
        cause,
        told,
        List.of(),
        0,
        isFirst(cause) ? Optional.empty() : Optional.of(EXTERNAL_ID),
        Optional.of(CONSOLE + alert.alertId()));
  }

  private static boolean isFirst(Cause cause) {
    return cause == Cause.OPENED || cause == Cause.TEST;
  }

  private static Cause cause(Alert alert) {
    return switch (alert.status()) {
      case ACKNOWLEDGED -> Cause.ACKNOWLEDGED;
      case RESOLVED -> Cause.RESOLVED;
      case OPEN ->
          alert
              .change()
              .map(
                  change ->
                      switch (change.kind()) {
                        case ESCALATED -> Cause.ESCALATED;
                        case REOPENED -> Cause.REOPENED;
                        case UPDATED -> Cause.UPDATED;
                        case OPENED, ACKNOWLEDGED, RESOLVED_BY_QUIET, RESOLVED_BY_PERSON ->
                            Cause.OPENED;
                      })
              .orElse(Cause.OPENED);
    };
  }

  private static Alert after(Alert alert, Cause cause) {
    return switch (cause) {
      case OPENED -> state(alert, AlertStatus.OPEN, Kind.OPENED);
      case UPDATED -> state(alert, AlertStatus.OPEN, Kind.UPDATED);
      case ESCALATED -> state(alert, AlertStatus.OPEN, Kind.ESCALATED);
      case ACKNOWLEDGED -> state(alert, AlertStatus.ACKNOWLEDGED, Kind.ACKNOWLEDGED);
      case RESOLVED -> state(alert, AlertStatus.RESOLVED, Kind.RESOLVED_BY_QUIET);
      case REOPENED -> state(alert, AlertStatus.OPEN, Kind.REOPENED);
      case REPEATED, TEST -> alert;
    };
  }

  private static Alert state(Alert alert, AlertStatus status, Kind kind) {
    return new AlertBuilder(alert)
        .status(status)
        .change(AlertChange.of(kind, alert.lastEventTime()))
        .build();
  }
}
