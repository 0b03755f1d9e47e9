package io.privet.cli.alert;

import io.privet.cli.PrivetCommand;
import io.privet.cli.service.CommandAuthor;
import io.privet.cli.service.CommandSender;
import io.privet.cli.service.SettingsArgument;
import io.privet.config.Settings;
import io.privet.model.RiskPattern;
import io.privet.model.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Begins to hold notifications back. */
@Command(
    name = "add",
    description =
        "Holds notifications back of the alerts that have all that is asked for, from now on. What"
            + " still goes on when the silence ends is told then.")
final class SilenceAddCommand implements PrivetCommand {
  private static final int ID_LENGTH = 12;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Option(
      names = "--alert",
      paramLabel = "ID",
      description = "This alert, by as much of its id as tells it apart.")
  private @Nullable String alert;

  @Option(names = "--tenant", paramLabel = "NAME", description = "Alerts of this tenant.")
  private @Nullable String tenant;

  @Option(
      names = "--pattern",
      paramLabel = "PATTERN",
      description = "Alerts of this risk pattern, P01 to P26. May be repeated.")
  private Set<RiskPattern> patterns = Set.of();

  @Option(
      names = "--principal-key",
      paramLabel = "KEY",
      description = "Alerts about this principal: the scopeKey of an alert about it.")
  private @Nullable String principalKey;

  @Option(
      names = "--target",
      paramLabel = "NAME",
      description = "Alerts on the model or data set of this name.")
  private @Nullable String target;

  @Option(names = "--all", description = "Every alert, where nothing else is asked for.")
  private boolean all;

  @ArgGroup(multiplicity = "1")
  private End end = new End();

  @Mixin private CommandAuthor author = new CommandAuthor();

  /** When it ends. */
  private static final class End {
    @Option(
        names = "--for",
        paramLabel = "DURATION",
        converter = TimeConverters.OfDuration.class,
        description = "How long, such as 90m, 2h or 7d.")
    private @Nullable Duration length;

    @Option(
        names = "--until",
        paramLabel = "TIME",
        converter = TimeConverters.OfInstant.class,
        description = "Until when, such as 2026-03-02T08:00:00Z.")
    private @Nullable Instant time;

    Instant after(Instant now) {
      return length == null ? Optional.ofNullable(time).orElse(now) : now.plus(length);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Instant now = Instant.now();
    check(silence(Optional.ofNullable(alert), now));
    Settings settings = settingsArgument.load();
    Silence silence = silence(alertId(settings), now);
    new CommandSender(settings).send(author.command(silence));
    spec.commandLine()
        .getOut()
        .println(
            "silence %s holds back %s until %s UTC"
                .formatted(
                    silence.silenceId(),
                    SilenceWording.matchers(silence),
                    TimeConverters.minute(silence.until())));
    return 0;
  }

  private Silence silence(Optional<String> alertId, Instant now) {
    return new Silence(
        "s-" + UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH),
        alertId,
        Optional.ofNullable(tenant),
        patterns,
        Optional.ofNullable(principalKey),
        Optional.ofNullable(target),
        now,
        end.after(now));
  }

  private Optional<String> alertId(Settings settings) {
    if (alert == null) {
      return Optional.empty();
    }
    try (TopicContents topics = new TopicContents(settings, spec.commandLine().getErr())) {
      return Optional.of(topics.alert(alert).alertId());
    }
  }

  private void check(Silence silence) {
    if (silence.matchesEverything() && !all) {
      throw new ParameterException(
          spec.commandLine(),
          "this silence would hold every alert back: ask for an alert, tenant, pattern, principal"
              + " key or target, or give --all");
    }
    if (!silence.until().isAfter(silence.from())) {
      throw new ParameterException(
          spec.commandLine(), "--until was " + silence.until() + " but must lie ahead");
    }
  }
}
