package io.privet.cli.console;

import static io.privet.cli.console.Grid.Heading.number;
import static io.privet.cli.console.Grid.Heading.text;
import static io.privet.notify.AlertWording.count;
import static io.privet.notify.AlertWording.minute;
import static io.privet.notify.AlertWording.pattern;
import static io.privet.notify.AlertWording.who;

import io.privet.model.Alert;
import io.privet.model.Mitigation;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Text;

/** Alerts as a table: the worst first, then by the time they began. */
public final class AlertTable {
  private static final List<Grid.Heading> HEADINGS =
      List.of(
          text("SEVERITY", 8),
          text("PATTERN", 22),
          text("WHO", 11),
          text("TARGET", 14),
          number("ROWS", 7),
          text("SINCE", 6),
          text("DO FIRST", 20));

  private static final int SEVERITY = 0;
  private static final int PATTERN = 1;
  private static final Comparator<Alert> WORST_FIRST =
      Comparator.comparing(Alert::severity)
          .reversed()
          .thenComparing(Alert::firstEventTime)
          .thenComparing(Alert::alertId);

  private final Palette palette;

  /** A table in the given colours. */
  public AlertTable(Palette palette) {
    this.palette = palette;
  }

  /** The table as text, each line at most {@link Palette#COLUMNS} wide and ended by a newline. */
  public String render(List<Alert> alerts) {
    Grid grid = new Grid(palette, HEADINGS);
    alerts.stream()
        .sorted(WORST_FIRST)
        .forEach(alert -> grid.row(cells(alert), (column, text) -> styled(alert, column, text)));
    return grid.render();
  }

  private static List<String> cells(Alert alert) {
    return List.of(
        alert.severity().name(),
        pattern(alert),
        who(alert),
        alert.target().name(),
        count(alert.rows()),
        minute(alert.firstEventTime()),
        firstStep(alert));
  }

  private Text styled(Alert alert, int column, String text) {
    return switch (column) {
      case SEVERITY -> palette.severity(alert.severity(), text);
      case PATTERN -> palette.bold(text);
      default -> palette.plain(text);
    };
  }

  private static String firstStep(Alert alert) {
    return alert.mitigations().stream().findFirst().map(Mitigation::title).orElse("-");
  }
}
