package io.privet.cli.alert;

import static io.privet.cli.console.Grid.Heading.number;
import static io.privet.cli.console.Grid.Heading.text;

import io.privet.cli.console.Grid;
import io.privet.cli.console.Palette;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.Delivery;
import io.privet.notify.AlertWording;
import java.util.List;
import java.util.stream.Collectors;

/** The states of an alert as a table: when, why, by whom, and who was told of each. */
final class AlertHistory {
  private static final List<Grid.Heading> HEADINGS =
      List.of(
          number("STATE", 5),
          text("TIME", 16),
          text("CHANGE", 18),
          text("SEVERITY", 8),
          text("BY", 10),
          text("NOTE", 18),
          text("TOLD", 12));

  private final Palette palette;

  AlertHistory(Palette palette) {
    this.palette = palette;
  }

  /** The table, each line ended by a newline. */
  String render(List<Alert> states, List<Delivery> deliveries) {
    Grid grid = new Grid(palette, HEADINGS);
    for (Alert state : states) {
      grid.row(
          List.of(
              Integer.toString(state.revision()),
              TimeConverters.minute(
                  state.change().map(AlertChange::time).orElse(state.lastEventTime())),
              state.change().map(change -> change.kind().name()).orElse(state.status().name()),
              state.severity().name(),
              state.change().flatMap(AlertChange::actor).orElse("-"),
              state.change().map(AlertHistory::note).orElse("-"),
              told(state.revision(), deliveries)));
    }
    return grid.render();
  }

  private static String note(AlertChange change) {
    String verdict = change.verdict().map(AlertWording::lower).orElse("");
    String note =
        verdict.isEmpty() || change.note().isEmpty()
            ? verdict + change.note()
            : verdict + ": " + change.note();
    return note.isEmpty() ? "-" : note;
  }

  private static String told(int revision, List<Delivery> deliveries) {
    String told =
        deliveries.stream()
            .filter(delivery -> delivery.subject().revision() == revision)
            .map(delivery -> delivery.sink() + " " + AlertWording.lower(delivery.state()))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return told.isEmpty() ? "-" : told;
  }
}
