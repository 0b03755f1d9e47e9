package io.privet.cli.evaluate;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.privet.cli.OutputFile;
import io.privet.cli.PrivetCommand;
import io.privet.cli.console.Palette;
import io.privet.cli.console.ProgressLine;
import io.privet.cli.console.Terminal;
import io.privet.cli.evaluate.derive.Variant;
import io.privet.cli.replay.Stages;
import io.privet.extract.PrivacyKeys;
import io.privet.extract.Pseudonyms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            + " what was alerted wrongly. Baselines are first learned from a part of its"
            + " principals. The traffic is held in memory.")
public final class EvaluateCommand implements PrivetCommand {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private static final int MAX_FOLDS = 20;

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

  @Option(
      names = "--variants",
      paramLabel = "LIST",
      defaultValue = "none",
      description =
          "Also replay the attacks made harder: none (default), all, or some of slow10, slow100"
              + " (gaps stretched), split5, split25, split400 (dealt out to principals), dilute50,"
              + " dilute25, dilute10, dilute5 (percent of attack rows among ordinary ones).")
  private String variants = "none";

  @Option(
      names = "--hold-out",
      paramLabel = "SHARE",
      defaultValue = "0.33",
      description =
          "Share of the principals, by a hash of their names, that baselines are not learned from;"
              + " false alerts are reported for both parts. Default: ${DEFAULT-VALUE}.")
  private double holdOut;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Also leave each of N parts of the principals out of the baselines once, and all"
              + " baselines, and report the worst. Default: none.")
  private int folds;

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
    Stages stages = Stages.withDefaults(PrivacyKeys.wellKnown(), Pseudonyms.Display.PLAIN);
    Measurement measurement = measurement();
    EvaluationReport report =
        measurement.of(
            folder,
            stages,
            stages.reference(traffic),
            new ProgressLine(spec.commandLine().getErr(), Terminal.isInteractive()));
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

  private Measurement measurement() {
    if (!(holdOut >= 0 && holdOut < 1)) {
      throw refused("--hold-out was " + holdOut + " but must be at least 0 and less than 1");
    }
    if (folds < 0 || folds == 1 || folds > MAX_FOLDS) {
      throw refused("--folds was " + folds + " but must be 0 or from 2 to " + MAX_FOLDS);
    }
    try {
      return new Measurement(holdOut, folds, Variant.parse(variants));
    } catch (IllegalArgumentException unknown) {
      throw refused("--variants " + unknown.getMessage());
    }
  }

  private ParameterException refused(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }
}
