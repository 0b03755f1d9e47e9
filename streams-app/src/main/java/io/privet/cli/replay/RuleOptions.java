package io.privet.cli.replay;

import io.privet.ingest.SourceRules;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that tell which fields of recorded records say whose they are. */
public final class RuleOptions {
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

  /** The rules. */
  public SourceRules rules() {
    return new SourceRules(principalFields, tenantFields);
  }
}
