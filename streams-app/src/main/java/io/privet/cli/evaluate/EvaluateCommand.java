package io.privet.cli.evaluate;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.privet.cli.OutputFile;
import io.privet.cli.PrivetCommand;
import io.privet.cli.console.Palette;
import io.privet.cli.console.ProgressLine;
import io.privet.cli.console.Terminal;
import io.privet.cli.evaluate.EvaluationReport.Traffic;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.replay.EventPlayer;
import io.privet.cli.replay.Recording;
import io.privet.cli.replay.ReplayPipeline;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.Stages;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Detectors;
import io.privet.detect.ThresholdValues;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures detection against recorded traffic whose truth is known. */
@Command(
    name = "evaluate",
    description =
        "Replays recorded traffic whose truth is known and reports what was found, how soon, and"
            + " what was alerted wrongly. Baselines are first learned from the same traffic.")
public final class EvaluateCommand implements PrivetCommand {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--traffic",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder with model_events and data_access_events (JSON Lines), truth_principals,"
              + " truth_events and labels (CSV), and reference files.")
  private Path traffic = Path.of("");

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write all figures to this file.")
  private @Nullable Path json;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "Also write a page with method and tables to this file.")
  private @Nullable Path markdown;

  @Override
  public Integer call() throws IOException, InterruptedException {
    TrafficFolder folder = new TrafficFolder(traffic);
    List<String> missing = folder.missing();
    if (!missing.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--traffic was " + traffic + " but lacks " + String.join(", ", missing));
    }
    OutputFile.check(spec.commandLine(), "--json", json);
    OutputFile.check(spec.commandLine(), "--markdown", markdown);
    EvaluationReport report = evaluate(folder);
    if (json != null) {
      Files.writeString(json, JSON.writeValueAsString(report) + "\n");
    }
    if (markdown != null) {
      Files.writeString(markdown, MarkdownReport.render(report));
    }
    spec.commandLine().getOut().print(new ConsoleReport(Palette.detect()).render(report));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private EvaluationReport evaluate(TrafficFolder folder) throws IOException, InterruptedException {
    GroundTruth truth = folder.truth();
    Recording recording = new Recording(folder.traffic(), new PrivetJsonAdapter());
    Stages stages = Stages.withDefaults(PrivacyKeys.wellKnown(), Pseudonyms.Display.PLAIN);
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.isInteractive());
    Reference registered = stages.reference(traffic);
    Reference reference =
        registered.withBaselines(stages.learn(recording, registered, new ReplayTotals(), progress));
    Evaluation evaluation = new Evaluation(truth, stages.book());
    ReplayTotals totals = new ReplayTotals();
    ReplayPipeline pipeline = stages.pipeline(reference, evaluation, totals);
    recording.play(
        new EventPlayer(
            "replaying",
            totals,
            progress,
            (event, position) -> {
              evaluation.onEvent(event);
              pipeline.accept(event, position);
            }));
    progress.finish();
    return evaluation.report(
        new Traffic(
            folder.name(),
            truth.count(PrincipalTruth.Kind.ATTACK),
            truth.count(PrincipalTruth.Kind.BENIGN),
            truth.count(PrincipalTruth.Kind.OTHER),
            truth.runs().size(),
            reference.baselines().version(),
            totals.counts()),
        shipped());
  }

  /** Patterns of detectors whose alerts name principals. */
  private static Set<RiskPattern> shipped() {
    return Detectors.create(ThresholdValues.DEFAULTS).stream()
        .map(Detector::spec)
        .filter(detector -> detector.scope() != Scope.MODEL)
        .map(DetectorSpec::pattern)
        .collect(toSet());
  }
}
