package io.privet.cli.alert;

import static io.privet.cli.console.Grid.Heading.text;

import io.privet.cli.PrivetCommand;
import io.privet.cli.console.Grid;
import io.privet.cli.console.Palette;
import io.privet.cli.service.SettingsArgument;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.notify.AlertWording;
import io.privet.serde.AlertJson;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The alerts as they stand. */
@Command(name = "list", description = "Lists alerts as they stand, the worst first.")
final class AlertsListCommand implements PrivetCommand {
  private static final List<Grid.Heading> HEADINGS =
      List.of(
          text("ID", 8),
          text("STATUS", 12),
          text("SEVERITY", 8),
          text("PATTERN", 22),
          text("WHO", 12),
          text("TARGET", 14),
          text("LAST EVENT", 10));

  private static final Comparator<Alert> WORST_FIRST =
      Comparator.comparing(Alert::severity)
          .reversed()
          .thenComparing(Alert::lastEventTime, Comparator.reverseOrder())
          .thenComparing(Alert::alertId);

  /** Characters of an id that a row shows: enough to tell a hundred thousand alerts apart. */
  private static final int SHOWN_ID = 8;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();
  @Mixin private AlertFilter filter = new AlertFilter();

  @Option(names = "--json", description = "One alert a line, as docs/formats/alert.md has it.")
  private boolean asJson;

  @Override
  public Integer call() {
    Instant now = Instant.now();
    PrintWriter out = spec.commandLine().getOut();
    List<Alert> alerts;
    try (TopicContents topics =
        new TopicContents(settingsArgument.load(), spec.commandLine().getErr())) {
      alerts =
          topics.alerts().values().stream()
              .filter(alert -> filter.accepts(alert, now))
              .sorted(WORST_FIRST)
              .toList();
    }
    if (asJson) {
      alerts.forEach(alert -> out.println(AlertJson.write(alert)));
    } else {
      out.print(table(alerts));
      out.println(alerts.size() + (alerts.size() == 1 ? " alert" : " alerts"));
    }
    return 0;
  }

  private static String table(List<Alert> alerts) {
    Grid grid = new Grid(Palette.detect(), HEADINGS);
    for (Alert alert : alerts) {
      grid.row(
          List.of(
              alert.alertId().substring(0, Math.min(SHOWN_ID, alert.alertId().length())),
              status(alert),
              alert.severity().name(),
              AlertWording.pattern(alert),
              AlertWording.who(alert),
              alert.target().name(),
              TimeConverters.minute(alert.lastEventTime())));
    }
    return grid.render();
  }

  private static String status(Alert alert) {
    Optional<String> actor =
        switch (alert.status()) {
          case OPEN -> Optional.empty();
          case ACKNOWLEDGED -> alert.acknowledgedBy();
          case RESOLVED -> alert.change().flatMap(AlertChange::actor);
        };
    return alert.status() + actor.map(name -> " by " + name).orElse("");
  }
}
