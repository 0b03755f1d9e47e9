package io.privet.cli.replay;

import io.privet.ingest.PrivetJsonAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files that a command plays. */
public final class RecordingArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Recorded log, plain or gzip, each file in order of time.")
  private List<Path> files = new ArrayList<>();

  /** The recording in a format; refuses names that are no readable files. */
  public Recording recording(FormatOption source, RuleOptions rules) {
    return new Recording(files(), source.opener(), source.adapter(rules.rules()));
  }

  /** The files; refuses names that are no readable files. */
  public List<Path> files() {
    return readable(files, spec.commandLine());
  }

  /** The recording of files in Privet JSON; refuses names that are no readable files. */
  public static Recording recording(List<Path> files, CommandLine command) {
    return new Recording(readable(files, command), new PrivetJsonAdapter());
  }

  /** The files; refuses names that are no readable files. */
  private static List<Path> readable(List<Path> files, CommandLine command) {
    List<String> unreadable =
        files.stream()
            .filter(file -> !Files.isRegularFile(file) || !Files.isReadable(file))
            .map(Path::toString)
            .toList();
    if (!unreadable.isEmpty()) {
      throw new ParameterException(command, "not readable files: " + String.join(", ", unreadable));
    }
    return files;
  }
}
