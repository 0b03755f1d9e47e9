package io.privet.cli.alert;

import io.privet.cli.service.CommandAuthor;
import io.privet.cli.service.CommandSender;
import io.privet.cli.service.SettingsArgument;
import io.privet.config.Settings;
import io.privet.model.Alert;
import io.privet.model.Handling;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is done with one alert, by whom and why. */
final class AlertHandling {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Parameters(paramLabel = "ID", description = "The alert, by as much of its id as tells it apart.")
  private String id = "";

  @Mixin private CommandAuthor author = new CommandAuthor();

  /** Gives the command that a decision about the alert makes; the exit status. */
  int give(String verb, Function<Alert, Handling> decision) throws InterruptedException {
    Settings settings = settingsArgument.load();
    Alert alert;
    try (TopicContents topics = new TopicContents(settings, spec.commandLine().getErr())) {
      alert = topics.alert(id);
    }
    new CommandSender(settings).send(author.command(decision.apply(alert)));
    spec.commandLine()
        .getOut()
        .println("asked to " + verb + " " + alert.alertId() + ": " + alert.title());
    return 0;
  }
}
