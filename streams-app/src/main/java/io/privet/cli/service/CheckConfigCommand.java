package io.privet.cli.service;

import io.privet.cli.PrivetCommand;
import io.privet.config.Settings;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Detectors;
import io.privet.model.ObservedField;
import io.privet.model.Reference;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The settings of a service, and what its detectors can do with them. */
@Command(
    name = "check-config",
    description =
        "Checks the settings of a service and the files that they name, without any connection, and"
            + " tells which detectors can run on the configured sources, and why others cannot, and who"
            + " would be told of which alerts."
            + " Exit status: 2 for settings that cannot be used.")
public final class CheckConfigCommand implements PrivetCommand {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "Settings, described in docs/settings.md.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    Settings settings = Settings.load(file, System.getenv());
    DetectorCoverage coverage =
        new DetectorCoverage(
            settings.sources(), told(Service.reference(settings)), settings.modes());
    PrintWriter out = spec.commandLine().getOut();
    out.println(file + " can be used");
    for (DetectorSpec detector : Detectors.specs()) {
      coverage.describe(detector).forEach(out::println);
    }
    new RoutingOutline(settings.notifications()).tree().forEach(out::println);
    return 0;
  }

  private static Set<ObservedField> told(Reference reference) {
    Set<ObservedField> told = EnumSet.noneOf(ObservedField.class);
    if (!reference.baselines().models().isEmpty()) {
      told.add(ObservedField.LEARNED_BASELINE);
    }
    if (!reference.trainingRecords().isEmpty()) {
      told.add(ObservedField.TRAINING_FINGERPRINTS);
    }
    if (reference.watchlist().hasCanaries()) {
      told.add(ObservedField.CANARIES);
    }
    if (reference.watchlist().hasErased() || reference.hasRetention()) {
      told.add(ObservedField.WITHDRAWN_DATA);
    }
    return told;
  }
}
