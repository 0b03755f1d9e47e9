package io.privet.cli.alert;

import static io.privet.cli.console.Grid.Heading.number;
import static io.privet.cli.console.Grid.Heading.text;

import io.privet.cli.PrivetCommand;
import io.privet.cli.console.Grid;
import io.privet.cli.console.Palette;
import io.privet.cli.service.SettingsArgument;
import io.privet.model.Delivery;
import io.privet.model.DeliveryState;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What a start in shadow would have told. */
@Command(
    name = "report",
    description =
        "Counts what would have been told while notifications were in shadow, by sink, pattern and"
            + " severity. Read it before setting notify.mode to live.")
final class AlertsReportCommand implements PrivetCommand {
  private static final List<Grid.Heading> HEADINGS =
      List.of(
          text("SINK", 20),
          text("PATTERN", 40),
          text("SEVERITY", 8),
          number("ALERTS", 8),
          number("NOTIFICATIONS", 13));

  private record Row(String sink, String pattern, int severity, String severityName) {}

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Override
  public Integer call() {
    List<Delivery> shadows;
    try (TopicContents topics =
        new TopicContents(settingsArgument.load(), spec.commandLine().getErr())) {
      shadows = topics.deliveries(delivery -> delivery.state() == DeliveryState.SHADOW);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(table(shadows));
    out.println(shadows.size() + " notifications would have been sent");
    return 0;
  }

  static String table(List<Delivery> shadows) {
    Map<Row, List<Delivery>> rows =
        shadows.stream()
            .collect(
                Collectors.groupingBy(
                    AlertsReportCommand::row,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(Row::sink)
                                .thenComparing(Row::severity, Comparator.reverseOrder())
                                .thenComparing(Row::pattern)),
                    Collectors.toList()));
    Grid grid = new Grid(Palette.detect(), HEADINGS);
    rows.forEach(
        (row, deliveries) ->
            grid.row(
                List.of(
                    row.sink(),
                    row.pattern(),
                    row.severityName(),
                    Long.toString(
                        deliveries.stream()
                            .map(delivery -> delivery.subject().alertId())
                            .distinct()
                            .count()),
                    Integer.toString(deliveries.size()))));
    return grid.render();
  }

  private static Row row(Delivery delivery) {
    Delivery.Subject subject = delivery.subject();
    return new Row(
        delivery.sink(),
        subject.pattern() + " " + subject.pattern().title(),
        subject.severity().rank(),
        subject.severity().name());
  }
}
