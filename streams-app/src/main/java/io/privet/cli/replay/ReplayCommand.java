package io.privet.cli.replay;

import io.privet.cli.OutputFile;
import io.privet.cli.PrivetCommand;
import io.privet.cli.console.ProgressLine;
import io.privet.cli.console.Terminal;
import io.privet.config.BaselinesFile;
import io.privet.config.Settings;
import io.privet.extract.Pseudonyms;
import io.privet.model.Reference;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs detection over recorded files without a broker. */
@Command(
    name = "replay",
    description =
        "Runs detection over recorded files, merged by event time, with no broker. Each alert state"
            + " is one JSON line on standard output.")
public final class ReplayCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordingArguments arguments = new RecordingArguments();

  @Mixin private FormatOption source = new FormatOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private KeyOptions keys = new KeyOptions();

  @Option(
      names = "--plain-principals",
      description = "Name principals as the files do, not by pseudonyms.")
  private boolean plainPrincipals;

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "Folder with allow_list, registered_jobs and training_fingerprints as CSV.")
  private @Nullable Path referenceFolder;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Take thresholds and alerting intervals from the settings of a service.")
  private @Nullable Path config;

  @ArgGroup private Normality normality = new Normality();

  @Option(
      names = "--findings",
      paramLabel = "FILE",
      description = "Also write each finding as one JSON line to this file.")
  private @Nullable Path findings;

  /** Where to know from what is normal: one source at most. */
  private static final class Normality {
    @Option(
        names = "--learn",
        description = "First learn what is normal from the same files, unlabelled.")
    private boolean learn;

    @Option(
        names = "--baselines",
        paramLabel = "FILE",
        description = "Use what privet learn has written.")
    private @Nullable Path baselines;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Recording recording = arguments.recording(source, rules);
    OutputFile.check(spec.commandLine(), "--findings", findings);
    Pseudonyms.Display display =
        plainPrincipals ? Pseudonyms.Display.PLAIN : Pseudonyms.Display.PSEUDONYM;
    Stages stages = stages(display);
    if (keys.areWellKnown() && !plainPrincipals) {
      say("pseudonyms use the well-known key and can be recomputed by anyone: set --key-file");
    }
    boolean isInteractive = Terminal.isInteractive();
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), isInteractive);
    Reference reference = stages.reference(referenceFolder);
    if (normality.learn) {
      reference =
          reference.withBaselines(stages.learn(recording, reference, new ReplayTotals(), progress));
    } else if (normality.baselines != null) {
      reference = reference.withBaselines(BaselinesFile.read(normality.baselines));
    }
    ReplayTotals totals = new ReplayTotals();
    try (Writer findingLines = findingLines()) {
      ReplayListener output =
          new JsonLinesOutput(
              spec.commandLine().getOut(),
              findingLines,
              isInteractive ? progress::finish : () -> {});
      ReplayPipeline pipeline = stages.pipeline(reference, output, totals);
      List<Path> damaged =
          recording.play(new EventPlayer("replaying", totals, progress, pipeline::accept));
      progress.finish();
      damaged.forEach(file -> say(file + " is cut off or damaged: its rest could not be read"));
      say(totals.counts() + ", peak memory " + PeakMemory.text());
      return damaged.isEmpty() ? 0 : 1;
    }
  }

  private Stages stages(Pseudonyms.Display display) {
    if (config == null) {
      return Stages.withDefaults(keys.keys(), display);
    }
    Settings settings = Settings.load(config, System.getenv());
    return new Stages(
        keys.keys(), display, settings.thresholds(), settings.modes(), settings.alerting());
  }

  private Writer findingLines() throws IOException {
    return findings == null ? Writer.nullWriter() : Files.newBufferedWriter(findings);
  }

  private void say(String line) {
    spec.commandLine().getErr().println(line);
  }
}
