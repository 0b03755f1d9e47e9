package io.privet.cli.replay;

import io.privet.ingest.SourceAdapter;
import io.privet.ingest.SourceFormat;
import io.privet.ingest.SourceRules;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that tells in which format recorded files are. */
public final class FormatOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source",
      paramLabel = "FORMAT",
      description =
          "Format of the records: privet-json, which is the default, or that of a source in"
              + " docs/formats/sources.md.")
  private String source = SourceFormat.PRIVET_JSON.text();

  /** The format; refuses an unknown one. */
  public SourceFormat format() {
    return SourceFormat.of(source).orElseThrow(this::unusable);
  }

  /** An adapter of the format; refuses a format that only a registry explains. */
  public SourceAdapter adapter(SourceRules rules) {
    return format().adapter(rules).orElseThrow(this::unusable);
  }

  /** Finds records in a file of the format: lines in Privet's own. */
  public RecordedRecords.Opener opener() {
    return format() == SourceFormat.PRIVET_JSON ? RecordedLines::open : RecordedValues::open;
  }

  private ParameterException unusable() {
    String names =
        Arrays.stream(SourceFormat.values())
            .filter(format -> format.adapter(SourceRules.DEFAULT).isPresent())
            .map(SourceFormat::text)
            .collect(Collectors.joining(", "));
    return new ParameterException(
        spec.commandLine(), "--source was '" + source + "' but must be one of " + names);
  }
}
