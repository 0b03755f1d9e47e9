package io.privet.cli.alert;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which alerts are meant; those that have all that is asked for. */
final class AlertFilter {
  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "These alone: ${COMPLETION-CANDIDATES}. May be repeated.")
  private Set<AlertStatus> statuses = Set.of();

  @Option(
      names = "--pattern",
      paramLabel = "PATTERN",
      description = "These risk patterns alone: P01 to P26. May be repeated.")
  private Set<RiskPattern> patterns = Set.of();

  @Option(names = "--tenant", paramLabel = "NAME", description = "Those of this tenant alone.")
  private @Nullable String tenant;

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "At least this one: ${COMPLETION-CANDIDATES}.")
  private Severity severity = Severity.INFO;

  @Option(
      names = "--since",
      paramLabel = "DURATION",
      converter = TimeConverters.OfDuration.class,
      description = "With an event in this time before now, such as 2h or 7d.")
  private @Nullable Duration since;

  /** Whether an alert is meant, at a time of the wall clock. */
  boolean accepts(Alert alert, Instant now) {
    return (statuses.isEmpty() || statuses.contains(alert.status()))
        && (patterns.isEmpty() || patterns.contains(alert.pattern()))
        && (tenant == null || tenant.equals(alert.tenant()))
        && alert.severity().compareTo(severity) >= 0
        && (since == null || !alert.lastEventTime().isBefore(now.minus(since)));
  }
}
