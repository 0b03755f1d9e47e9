package io.privet.cli.alert;

import static io.privet.cli.console.Grid.Heading.text;

import io.privet.cli.PrivetCommand;
import io.privet.cli.console.Grid;
import io.privet.cli.console.Palette;
import io.privet.cli.service.SettingsArgument;
import io.privet.notify.SilenceBook.Given;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The silences that hold. */
@Command(
    name = "list",
    description = "Lists the silences that hold, the one that ends first first.")
final class SilenceListCommand implements PrivetCommand {
  private static final List<Grid.Heading> HEADINGS =
      List.of(
          text("ID", 14),
          text("UNTIL (UTC)", 16),
          text("HOLDS BACK", 30),
          text("BY", 10),
          text("REASON", 22));

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Option(names = "--expired", description = "Those that have ended instead.")
  private boolean expired;

  @Override
  public Integer call() {
    Instant now = Instant.now();
    List<Given> silences;
    try (TopicContents topics =
        new TopicContents(settingsArgument.load(), spec.commandLine().getErr())) {
      silences =
          topics.silences().all().stream()
              .filter(given -> now.isBefore(given.silence().until()) != expired)
              .toList();
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(table(silences));
    out.println(silences.size() + (silences.size() == 1 ? " silence" : " silences"));
    return 0;
  }

  private static String table(List<Given> silences) {
    Grid grid = new Grid(Palette.detect(), HEADINGS);
    for (Given given : silences) {
      grid.row(
          List.of(
              given.silence().silenceId(),
              TimeConverters.minute(given.silence().until()),
              SilenceWording.matchers(given.silence()),
              given.actor(),
              given.reason()));
    }
    return grid.render();
  }
}
