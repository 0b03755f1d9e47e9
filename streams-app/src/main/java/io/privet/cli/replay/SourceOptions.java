package io.privet.cli.replay;

import io.privet.ingest.SourceAdapter;
import io.privet.ingest.SourceFormat;
import io.privet.ingest.SourceRules;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that tell in which format recorded files are. */
public final class SourceOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source",
      paramLabel = "FORMAT",
      defaultValue = "privet-json",
      description = "Format of the records, as in the settings of a service (${DEFAULT-VALUE}).")
  private String source = "privet-json";

  @Option(
      names = "--principal-fields",
      paramLabel = "NAMES",
      split = ",",
      description = "Fields that tell who acted; when absent, those of the format.")
  private List<String> principalFields = List.of();

  @Option(
      names = "--tenant-fields",
      paramLabel = "NAMES",
      split = ",",
      description = "Fields that tell the owner of the traffic; when absent, those of the format.")
  private List<String> tenantFields = List.of();

  /** The format; refuses an unknown one. */
  public SourceFormat format() {
    return SourceFormat.of(source).orElseThrow(this::unusable);
  }

  /** A recording of files in the format. */
  Recording recording(List<Path> files) {
    SourceFormat format = format();
    SourceAdapter adapter =
        format.adapter(new SourceRules(principalFields, tenantFields)).orElseThrow(this::unusable);
    return new Recording(files, opener(format), adapter);
  }

  /** Finds records in a file of the format: lines in Privet's own. */
  public static RecordedRecords.Opener opener(SourceFormat format) {
    return format == SourceFormat.PRIVET_JSON ? RecordedLines::open : RecordedValues::open;
  }

  private ParameterException unusable() {
    CommandLine command = spec.commandLine();
    String names =
        Arrays.stream(SourceFormat.values())
            .filter(format -> format.adapter(SourceRules.DEFAULT).isPresent())
            .map(SourceFormat::text)
            .collect(Collectors.joining(", "));
    return new ParameterException(
        command, "--source was '" + source + "' but must be one of " + names);
  }
}
