package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.extract.Pseudonyms;
import io.privet.model.Erasure;
import io.privet.model.EventHeader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets the service forget a principal. */
@Command(
    name = "erase",
    description =
        "Tells the service to forget a principal: its profile, its episodes and their alerts, and its"
            + " part in campaigns. What remains, and for how long, is in docs/privacy.md.")
public final class EraseCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @ArgGroup(multiplicity = "1")
  private Person person = new Person();

  @Option(
      names = "--tenant",
      paramLabel = "NAME",
      description = "Owner of the traffic (default: ${DEFAULT-VALUE}).")
  private String tenant = EventHeader.DEFAULT_TENANT;

  @Mixin private CommandAuthor author = new CommandAuthor();

  /** Whom to forget. */
  private static final class Person {
    @Option(
        names = "--principal",
        paramLabel = "NAME",
        description = "Who acted, as the source names it.")
    private @Nullable String principal;

    @Option(
        names = "--subject",
        paramLabel = "NAME",
        description = "Whom data are about: refused, because nothing is kept under a subject.")
    private @Nullable String subject;
  }

  @Override
  public Integer call() throws InterruptedException {
    String principal = principal();
    Settings settings = settingsArgument.load();
    Pseudonyms pseudonyms = new Pseudonyms(Service.keys(settings), settings.privacy().principals());
    String key = pseudonyms.of(tenant, principal).key();
    new CommandSender(settings).send(author.command(new Erasure(tenant, key)));
    spec.commandLine()
        .getOut()
        .println("asked to forget " + key + ", known as " + pseudonyms.history(tenant, principal));
    return 0;
  }

  private String principal() {
    if (person.subject != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--subject cannot be obeyed: Privet keeps counts and shared bits of the people whom data"
              + " are about, and nothing by which one of them could be found; docs/privacy.md tells"
              + " what to do instead");
    }
    return Objects.requireNonNull(person.principal);
  }
}
