package io.privet.cli.replay;

import io.privet.cli.OutputFile;
import io.privet.cli.PrivetCommand;
import io.privet.cli.console.ProgressLine;
import io.privet.cli.console.Terminal;
import io.privet.config.BaselinesFile;
import io.privet.extract.Pseudonyms;
import io.privet.model.Baselines;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns what is normal from recorded history. */
@Command(
    name = "learn",
    description =
        "Learns what is normal on each model and data set from recorded, unlabelled history,"
            + " robustly over principals, and writes it as baselines.")
public final class LearnCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordingArguments arguments = new RecordingArguments();

  @Mixin private FormatOption source = new FormatOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private KeyOptions keys = new KeyOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description = "Where to write the baselines.")
  private Path output = Path.of("baselines.json");

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "Folder with training_fingerprints as CSV.")
  private @Nullable Path referenceFolder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Recording history = arguments.recording(source, rules);
    OutputFile.check(spec.commandLine(), "--output", output);
    Stages stages = Stages.withDefaults(keys.keys(), Pseudonyms.Display.PSEUDONYM);
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.isInteractive());
    ReplayTotals totals = new ReplayTotals();
    Baselines baselines =
        stages.learn(history, stages.reference(referenceFolder), totals, progress);
    BaselinesFile.write(output, baselines);
    spec.commandLine()
        .getErr()
        .printf(
            "%s of %,d models and %,d data sets from %,d events (%s), written to" + " %s%n",
            baselines.version(),
            baselines.models().size(),
            baselines.datasets().size(),
            totals.counts().events(),
            totals.counts().rejections(),
            output);
    return 0;
  }
}
