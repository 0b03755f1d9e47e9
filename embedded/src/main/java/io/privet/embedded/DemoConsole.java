package io.privet.embedded;

import io.privet.cli.console.AlertLine;
import io.privet.cli.console.AlertPage;
import io.privet.cli.console.AlertTable;
import io.privet.cli.console.Palette;
import io.privet.cli.console.ProgressLine;
import io.privet.model.Alert;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the demo shows: lines as alerts come, a progress line, and a summary. */
final class DemoConsole {
  private static final Comparator<Alert> MOST_TELLING =
      Comparator.comparing(Alert::severity)
          .thenComparingDouble(Alert::confidence)
          .thenComparingLong(Alert::rows);

  private final PrintWriter out;
  private final boolean isTerminal;
  private final ProgressLine progress;
  private final AlertLine line;
  private final AlertTable table;
  private final AlertPage page;
  private final Map<String, Alert> alerts = new LinkedHashMap<>();

  /** A console that writes to {@code out}; a terminal shows progress in place. */
  DemoConsole(PrintWriter out, Palette palette, boolean isTerminal) {
    this.out = out;
    this.isTerminal = isTerminal;
    progress = new ProgressLine(out, isTerminal);
    line = new AlertLine(palette);
    table = new AlertTable(palette);
    page = new AlertPage(palette);
  }

  /** Progress of a step that takes a moment: shown on a terminal only. */
  ProgressLine briefly() {
    return isTerminal ? progress : new ProgressLine(new PrintWriter(Writer.nullWriter()), false);
  }

  /** Prints a line. */
  void say(String text) {
    progress.print(text);
  }

  /** Shows an alert state where it is the first of its alert, or worse than the last. */
  void show(Alert alert) {
    @Nullable Alert previous = alerts.put(alert.alertId(), alert);
    if (previous == null || alert.severity().compareTo(previous.severity()) > 0) {
      progress.print(line.render(alert));
    }
  }

  /** Shows how many of the events are processed. */
  void processed(long events, long total) {
    progress.update(
        (double) events / total,
        String.format(
            Locale.ROOT, "%,d of %,d events processed, alerts: %d", events, total, alerts.size()));
  }

  /** Prints all alerts as a table and the most telling one in full. */
  void summarise() {
    progress.finish();
    Collection<Alert> all = alerts.values();
    out.println();
    out.print(table.render(List.copyOf(all)));
    all.stream()
        .max(MOST_TELLING)
        .ifPresent(
            alert -> {
              out.println();
              out.print(page.render(alert));
            });
    out.flush();
  }
}
