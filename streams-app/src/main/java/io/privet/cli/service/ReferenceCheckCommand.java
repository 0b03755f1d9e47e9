package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.ReferenceHashes;
import io.privet.config.Settings;
import io.privet.extract.PrivacyKeys;
import io.privet.model.ReferenceEntry;
import io.privet.stream.reference.ReferenceFolder;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether the reference files of a folder can be used. */
@Command(
    name = "check",
    description =
        "Checks the reference files of a folder, without any connection. All problems are listed"
            + " with file, line and column. Exit status: 2 for files that cannot be used.")
public final class ReferenceCheckCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ReferenceArguments arguments = new ReferenceArguments();

  @Override
  public Integer call() {
    Settings.ReferencePaths paths = arguments.paths();
    List<ReferenceEntry> entries =
        ReferenceFolder.read(paths, ReferenceHashes.of(PrivacyKeys.wellKnown()));
    spec.commandLine()
        .getOut()
        .printf("%s can be used, entries: %,d%n", arguments.folder(), entries.size());
    return 0;
  }
}
