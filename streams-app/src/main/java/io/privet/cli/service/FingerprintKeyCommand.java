package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import java.util.HexFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The key of the published fingerprints, for producers that may not ship inputs. */
@Command(
    name = "fingerprint-key",
    description =
        "Prints the key under which producers that may not ship inputs make fingerprints of them"
            + " (docs/formats/fingerprints.md), as 32 hexadecimal digits. It is a secret.")
public final class FingerprintKeyCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final SettingsArgument settings = new SettingsArgument();

  @Override
  public Integer call() {
    byte[] key = Service.keys(settings.load()).fingerprintKey();
    spec.commandLine().getOut().println(HexFormat.of().formatHex(key));
    return 0;
  }
}
