package io.privet.cli.alert;

import static io.privet.cli.console.Grid.Heading.number;
import static io.privet.cli.console.Grid.Heading.text;

import io.privet.advise.AdoptionBook.Standing;
import io.privet.cli.console.Grid;
import io.privet.cli.console.Palette;
import io.privet.model.Alert;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The adoption of measures as a table. */
final class AdoptionTable {
  private static final List<Grid.Heading> HEADINGS =
      List.of(
          text("PATTERN", 20),
          text("MEASURE", 16),
          number("ADVISED", 7),
          text("STANDS", 14),
          text("SINCE", 10),
          text("BY", 8),
          number("BEFORE", 6),
          number("AFTER", 8));

  /** Characters of a time that are its day. */
  private static final int DAY = 10;

  private final Palette palette;

  AdoptionTable(Palette palette) {
    this.palette = palette;
  }

  /** The table, each line ended by a newline. */
  String render(AdoptionReport report, Collection<Alert> alerts, Instant now) {
    Grid grid = new Grid(palette, HEADINGS);
    for (AdoptionReport.Row row : report.rows()) {
      Optional<AdoptionReport.Effect> effect = AdoptionReport.effect(row, alerts, now);
      grid.row(
          List.of(
              row.pattern() + " " + row.pattern().title(),
              row.mitigationId(),
              Long.toString(row.recommended()),
              row.standing().map(AdoptionTable::stands).orElse("open"),
              row.standing()
                  .map(found -> TimeConverters.minute(found.since()).substring(0, DAY))
                  .orElse("-"),
              row.standing().map(Standing::actor).orElse("-"),
              effect.map(found -> Long.toString(found.before())).orElse("-"),
              effect.map(AdoptionTable::after).orElse("-")));
    }
    return grid.render();
  }

  private static String stands(Standing standing) {
    return Stream.concat(
            Stream.of(AdoptionWording.of(standing.adoption().state())),
            Stream.concat(
                standing.adoption().tenant().stream(), standing.adoption().target().stream()))
        .collect(Collectors.joining(", "));
  }

  private static String after(AdoptionReport.Effect effect) {
    return effect.days() < AdoptionReport.PERIOD.toDays()
        ? effect.after() + " (" + effect.days() + "d)"
        : Long.toString(effect.after());
  }
}
