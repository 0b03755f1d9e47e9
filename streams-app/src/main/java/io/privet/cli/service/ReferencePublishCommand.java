package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.model.ReferenceEntry;
import io.privet.stream.reference.ReferenceFolder;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The reference files of a folder, put into their topic. */
@Command(
    name = "publish",
    description =
        "Publishes the reference files of a folder into the topic of reference data, which every"
            + " running instance follows. Files with any problem are refused as a whole.")
public final class ReferencePublishCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SettingsArgument settingsArgument = new SettingsArgument();

  @Mixin private ReferenceArguments arguments = new ReferenceArguments();

  @Option(
      names = "--prune",
      description =
          "Withdraw what was published from files before and is no longer in them; baselines only"
              + " with --baselines.")
  private boolean prune;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settingsArgument.load();
    List<ReferenceEntry> entries =
        ReferenceFolder.read(arguments.paths(), Service.referenceHashes(settings));
    try (ReferenceOutlet outlet = new ReferenceOutlet(settings)) {
      outlet.publish(entries);
      int withdrawn = prune ? outlet.prune(entries, arguments.hasBaselines()) : 0;
      spec.commandLine()
          .getOut()
          .printf(
              "%,d entries published to %s, %,d withdrawn%n",
              entries.size(), settings.topics().reference(), withdrawn);
      return 0;
    }
  }
}
