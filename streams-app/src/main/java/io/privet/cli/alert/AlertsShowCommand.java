package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.cli.console.AlertPage;
import io.privet.cli.console.Palette;
import io.privet.cli.service.SettingsArgument;
import io.privet.model.Alert;
import io.privet.model.Delivery;
import io.privet.serde.AlertJson;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One alert in full. */
@Command(name = "show", description = "Shows one alert in full: what happened and what to do.")
final class AlertsShowCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Parameters(paramLabel = "ID", description = "The alert, by as much of its id as tells it apart.")
  private String id = "";

  @Option(
      names = "--history",
      description = "Its states too: when, why, by whom, and who was told of each.")
  private boolean withHistory;

  @Option(names = "--json", description = "A state a line, as docs/formats/alert.md has it.")
  private boolean asJson;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Palette palette = Palette.detect();
    try (TopicContents topics =
        new TopicContents(settingsArgument.load(), spec.commandLine().getErr())) {
      Alert alert = topics.alert(id);
      List<Alert> history = withHistory ? topics.history(alert.alertId()) : List.of();
      if (asJson) {
        (withHistory ? history : List.of(alert))
            .forEach(state -> out.println(AlertJson.write(state)));
        return 0;
      }
      out.print(new AlertPage(palette).render(alert));
      if (withHistory) {
        List<Delivery> told =
            topics.deliveries(delivery -> delivery.subject().alertId().equals(alert.alertId()));
        out.println();
        out.print(new AlertHistory(palette).render(history, told));
      }
      return 0;
    }
  }
}
