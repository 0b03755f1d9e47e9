package io.privet.cli.alert;

import io.privet.advise.MitigationIds;
import io.privet.cli.PrivetCommand;
import io.privet.cli.console.Palette;
import io.privet.cli.service.SettingsArgument;
import io.privet.model.Alert;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which measures were recommended and taken, and what became of the alerts. */
@Command(
    name = "report",
    description =
        "Shows, for each pattern and measure, how many alerts advise it, where it stands since when,"
            + " and how many alerts opened in the 30 days before and after it was adopted.")
final class MitigationReportCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Override
  public Integer call() {
    Collection<Alert> alerts;
    AdoptionReport report;
    try (TopicContents topics =
        new TopicContents(settingsArgument.load(), spec.commandLine().getErr())) {
      alerts = topics.alerts().values();
      report = AdoptionReport.of(alerts, topics.adoptions(), MitigationIds.load());
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(new AdoptionTable(Palette.detect()).render(report, alerts, Instant.now()));
    out.println(
        "%d of %d measures that were advised or decided upon are adopted"
            .formatted(
                report.rows().stream()
                    .filter(AdoptionReport.Row::isAdopted)
                    .map(AdoptionReport.Row::mitigationId)
                    .distinct()
                    .count(),
                report.rows().stream().map(AdoptionReport.Row::mitigationId).distinct().count()));
    return 0;
  }
}
