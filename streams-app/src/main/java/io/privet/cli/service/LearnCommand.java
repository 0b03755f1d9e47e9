package io.privet.cli.service;

import io.privet.cli.OutputFile;
import io.privet.cli.PrivetCommand;
import io.privet.cli.console.ProgressLine;
import io.privet.cli.console.Terminal;
import io.privet.cli.replay.FormatOption;
import io.privet.cli.replay.KeyOptions;
import io.privet.cli.replay.Recording;
import io.privet.cli.replay.RecordingArguments;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.RuleOptions;
import io.privet.cli.replay.Stages;
import io.privet.config.BaselinesFile;
import io.privet.config.Settings;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.model.Baselines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Learns what is normal from recorded history. */
@Command(
    name = "learn",
    description =
        "Learns what is normal on each model and data set from recorded, unlabelled history,"
            + " robustly over principals, and writes it as baselines into a file, the reference topic"
            + " of a service, or both.")
public final class LearnCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordingArguments arguments = new RecordingArguments();

  @Mixin private FormatOption source = new FormatOption();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private KeyOptions keys = new KeyOptions();

  @Option(names = "--output", paramLabel = "FILE", description = "Where to write the baselines.")
  private @Nullable Path output;

  @Option(
      names = "--publish",
      paramLabel = "FILE",
      description =
          "Settings of a service: learn under its keys, and publish the baselines to its reference"
              + " topic.")
  private @Nullable Path publish;

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "Folder with training_fingerprints as CSV.")
  private @Nullable Path referenceFolder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Recording history = arguments.recording(source, rules);
    if (output == null && publish == null) {
      throw new ParameterException(spec.commandLine(), "--output or --publish must be given");
    }
    if (publish != null && !keys.areWellKnown()) {
      throw new ParameterException(
          spec.commandLine(), "--publish takes the keys of the settings, so --key-file must go");
    }
    OutputFile.check(spec.commandLine(), "--output", output);
    Optional<Settings> service =
        Optional.ofNullable(publish).map(file -> Settings.load(file, System.getenv()));
    ReplayTotals totals = new ReplayTotals();
    Baselines baselines = learn(history, service.map(Service::keys).orElseGet(keys::keys), totals);
    List<String> places = new ArrayList<>();
    if (output != null) {
      BaselinesFile.write(output, baselines);
      places.add("written to " + output);
    }
    if (service.isPresent()) {
      try (ReferenceOutlet outlet = new ReferenceOutlet(service.get())) {
        outlet.publish(baselines.entries());
      }
      places.add("published to " + service.get().topics().reference());
    }
    spec.commandLine()
        .getErr()
        .printf(
            "%s of %,d models and %,d data sets from %,d events (%s), %s%n",
            baselines.version(),
            baselines.models().size(),
            baselines.datasets().size(),
            totals.counts().events(),
            totals.counts().rejections(),
            String.join(", ", places));
    return 0;
  }

  private Baselines learn(Recording history, PrivacyKeys secrets, ReplayTotals totals)
      throws IOException, InterruptedException {
    Stages stages = Stages.withDefaults(secrets, Pseudonyms.Display.PSEUDONYM);
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.isInteractive());
    return stages.learn(history, stages.reference(referenceFolder), totals, progress);
  }
}
