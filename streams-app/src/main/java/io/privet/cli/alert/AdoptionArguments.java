package io.privet.cli.alert;

import io.privet.advise.MitigationIds;
import io.privet.cli.service.CommandAuthor;
import io.privet.cli.service.CommandSender;
import io.privet.cli.service.SettingsArgument;
import io.privet.config.Nearest;
import io.privet.config.Settings;
import io.privet.model.Adoption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is decided about one measure, where, by whom and why. */
final class AdoptionArguments {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Parameters(
      paramLabel = "MITIGATION",
      description = "The measure, by its id in the catalogue, such as MIT-RATE.")
  private String id = "";

  @Option(
      names = "--tenant",
      paramLabel = "NAME",
      description = "For this tenant (default: for all).")
  private @Nullable String tenant;

  @Option(
      names = "--target",
      paramLabel = "NAME",
      description = "For the model or data set of this name (default: for all).")
  private @Nullable String target;

  @Option(
      names = "--alert",
      paramLabel = "ID",
      description = "The alert that recommended it, by as much of its id as tells it apart.")
  private @Nullable String alert;

  @Mixin private CommandAuthor author = new CommandAuthor();

  /** Gives the command; the exit status. */
  int give(Adoption.State state) throws InterruptedException {
    MitigationIds known = MitigationIds.load();
    String title =
        known
            .title(id)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "there is no measure '%s'; did you mean %s?"
                            .formatted(id, Nearest.to(id.toUpperCase(Locale.ROOT), known.all()))));
    Settings settings = settingsArgument.load();
    Adoption adoption =
        new Adoption(
            id, alertId(settings), Optional.ofNullable(tenant), Optional.ofNullable(target), state);
    new CommandSender(settings).send(author.command(adoption));
    spec.commandLine()
        .getOut()
        .println(id + " (" + title + ") is now " + AdoptionWording.of(state));
    return 0;
  }

  private Optional<String> alertId(Settings settings) {
    if (alert == null) {
      return Optional.empty();
    }
    try (TopicContents topics = new TopicContents(settings, spec.commandLine().getErr())) {
      return Optional.of(topics.alert(alert).alertId());
    }
  }
}
