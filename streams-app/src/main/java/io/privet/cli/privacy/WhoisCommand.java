package io.privet.cli.privacy;

import io.privet.cli.PrivetCommand;
import io.privet.extract.ResponderKey;
import io.privet.extract.SealedNames;
import io.privet.model.ShownName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who stands behind sealed names. */
@Command(
    name = "whois",
    description =
        "Opens sealed principals with the responders' private key: one line for each, of pseudonym,"
            + " tenant and name. Exit status: 1 when there is one that the key does not open.")
public final class WhoisCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "The responders' private key.")
  private Path keyFile = Path.of("");

  @Parameters(
      paramLabel = "VALUE|FILE",
      arity = "1..*",
      description = "Sealed names, or files with text that holds some, such as an alert in JSON.")
  private List<String> values = List.of();

  @Override
  public Integer call() throws IOException {
    SealedNames names = new SealedNames(key());
    PrintWriter out = spec.commandLine().getOut();
    int unopened = 0;
    for (String value : values) {
      List<String> sealedNames = ShownName.sealedIn(text(value));
      if (sealedNames.isEmpty()) {
        spec.commandLine().getErr().println("found no sealed name in what was given");
        unopened++;
      }
      for (String sealed : sealedNames) {
        String pseudonym = ShownName.of(sealed).name();
        Optional<SealedNames.Principal> principal = names.open(sealed);
        if (principal.isPresent()) {
          out.println(
              pseudonym
                  + "\t"
                  + printable(principal.get().tenant())
                  + "\t"
                  + printable(principal.get().name()));
        } else {
          spec.commandLine().getErr().println(pseudonym + " was not sealed to this key");
          unopened++;
        }
      }
    }
    return unopened == 0 ? 0 : 1;
  }

  private ResponderKey key() throws IOException {
    return (Files.isReadable(keyFile)
            ? ResponderKey.read(ResponderKey.Kind.PRIVATE, Files.readAllBytes(keyFile))
            : Optional.<ResponderKey>empty())
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--key was " + keyFile + " but must be a file with a responders' private key"));
  }

  private static String text(String value) throws IOException {
    try {
      return Files.isRegularFile(Path.of(value)) ? Files.readString(Path.of(value)) : value;
    } catch (InvalidPathException e) {
      return value;
    }
  }

  /** Control characters of a hostile name would steer the terminal. */
  private static String printable(String text) {
    return text.replaceAll("\\p{C}", "?");
  }
}
