package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.cli.service.CommandAuthor;
import io.privet.cli.service.CommandSender;
import io.privet.cli.service.SettingsArgument;
import io.privet.config.Settings;
import io.privet.model.Silence;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ends a silence before its time. */
@Command(
    name = "expire",
    description = "Ends a silence now. What it holds back and still goes on is told.")
final class SilenceExpireCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Parameters(
      paramLabel = "ID",
      description = "The silence, by as much of its id as tells it apart.")
  private String id = "";

  @Mixin private CommandAuthor author = new CommandAuthor();

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settingsArgument.load();
    Instant now = Instant.now();
    Map<String, Silence> silences;
    try (TopicContents topics = new TopicContents(settings, spec.commandLine().getErr())) {
      silences =
          topics.silences().all().stream()
              .map(given -> given.silence())
              .filter(silence -> now.isBefore(silence.until()))
              .collect(Collectors.toMap(Silence::silenceId, silence -> silence));
    }
    Silence silence = UniquePrefix.find(silences, id, "silence", "privet silence list");
    new CommandSender(settings).send(author.command(silence.endingAt(now)));
    spec.commandLine().getOut().println("silence " + silence.silenceId() + " ends now");
    return 0;
  }
}
