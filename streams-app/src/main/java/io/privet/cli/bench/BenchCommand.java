package io.privet.cli.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.privet.cli.OutputFile;
import io.privet.cli.PrivetCommand;
import io.privet.cli.console.ProgressLine;
import io.privet.cli.console.Terminal;
import io.privet.cli.replay.RecordingArguments;
import io.privet.cli.replay.Stages;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures speed side by side with a base. */
@Command(
    name = "bench",
    description =
        "Measures speed as ratios: candidates take turns in one process, the first of five passes"
            + " does not count.")
public final class BenchCommand implements PrivetCommand {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--core",
      arity = "1..*",
      required = true,
      paramLabel = "FILE",
      description =
          "Replay of these Privet JSON Lines files against parsing the same JSON alone: from the"
              + " same files on disk, with Jackson's streaming parser, in one thread.")
  private List<Path> core = new ArrayList<>();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write all figures to this file.")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    OutputFile.check(spec.commandLine(), "--json", json);
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.isInteractive());
    CoreFigures figures =
        new CoreBench(
                RecordingArguments.recording(core, spec.commandLine()),
                Stages.withDefaults(PrivacyKeys.wellKnown(), Pseudonyms.Display.PSEUDONYM),
                progress)
            .measure();
    if (json != null) {
      Files.writeString(json, JSON.writeValueAsString(new BenchReport(figures)) + "\n");
    }
    print(figures, spec.commandLine().getOut());
    return 0;
  }

  private static void print(CoreFigures figures, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        """
        speed of replay against parsing the same JSON alone, all values decoded   %6.2f
        speed of replay against walking over the same JSON, no value decoded      %6.2f
        events a second, for information                                    %,12.0f
        peak memory of the process                                          %,9d MB
        """,
        figures.speedAgainstParsing(),
        figures.speedAgainstSkipping(),
        figures.eventsPerSecond(),
        figures.peakMemoryBytes() / 1_000_000);
    out.flush();
  }
}
