package io.privet.cli.console;

import static io.privet.cli.console.Columns.pad;
import static io.privet.notify.AlertWording.lower;
import static io.privet.notify.AlertWording.minute;
import static io.privet.notify.AlertWording.pattern;
import static io.privet.notify.AlertWording.rows;
import static io.privet.notify.AlertWording.who;

import io.privet.model.Alert;

/** One line about one state of an alert, for a running list. */
public final class AlertLine {
  private static final int SEVERITY_COLUMNS = 8;

  private final Palette palette;

  /** Lines in the given colours. */
  public AlertLine(Palette palette) {
    this.palette = palette;
  }

  /** The line, without a newline. */
  public String render(Alert alert) {
    return palette
        .faint(minute(alert.lastEventTime()) + "  ")
        .concat(palette.severity(alert.severity(), pad(alert.severity().name(), SEVERITY_COLUMNS)))
        .concat(palette.bold("  " + pattern(alert)))
        .concat(palette.plain(": " + who(alert) + " on " + alert.target().name()))
        .concat(palette.faint(", " + rows(alert) + news(alert)))
        .toString();
  }

  private static String news(Alert alert) {
    return switch (alert.status()) {
      case OPEN -> alert.revision() == 1 ? "" : ", updated";
      case ACKNOWLEDGED, RESOLVED -> ", " + lower(alert.status());
    };
  }
}
