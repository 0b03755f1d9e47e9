package io.privet.ops.api;

import io.privet.model.Alert;
import io.privet.model.AlertStatus;
import io.privet.model.RiskCategory;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which alerts are asked for: those that match every parameter which is given.
 *
 * @param severity at least this
 * @param principal the name shown, the stable key, or a member of a campaign
 * @param since last event at this time or later
 * @param until last event before this time
 */
record AlertFilter(
    Set<AlertStatus> status,
    Set<RiskPattern> pattern,
    Set<RiskCategory> category,
    Optional<Severity> severity,
    List<String> tenant,
    List<String> target,
    Optional<String> principal,
    Optional<Instant> since,
    Optional<Instant> until)
    implements Predicate<Alert> {
  static final Set<String> PARAMETERS =
      Set.of(
          "status",
          "pattern",
          "category",
          "severity",
          "tenant",
          "target",
          "principal",
          "since",
          "until");

  /** The filter that a query asks for. */
  static AlertFilter of(Query query) {
    return new AlertFilter(
        query.constants("status", AlertStatus.class),
        query.constants("pattern", RiskPattern.class),
        query.constants("category", RiskCategory.class),
        query.constants("severity", Severity.class).stream().min(Severity::compareTo),
        query.texts("tenant"),
        query.texts("target"),
        query.text("principal"),
        query.time("since"),
        query.time("until"));
  }

  @Override
  public boolean test(Alert alert) {
    return isAnyOr(status, alert.status())
        && isAnyOr(pattern, alert.pattern())
        && isAnyOr(category, alert.pattern().category())
        && severity.map(least -> alert.severity().compareTo(least) >= 0).orElse(true)
        && isAnyOr(tenant, alert.tenant())
        && isAnyOr(target, alert.target().name())
        && principal.map(name -> concerns(alert, name)).orElse(true)
        && since.map(time -> !alert.lastEventTime().isBefore(time)).orElse(true)
        && until.map(time -> alert.lastEventTime().isBefore(time)).orElse(true);
  }

  private static boolean concerns(Alert alert, String name) {
    return name.equals(alert.principal())
        || name.equals(alert.scopeKey())
        || alert.members().contains(name);
  }

  private static <T> boolean isAnyOr(Collection<T> asked, T value) {
    return asked.isEmpty() || asked.contains(value);
  }
}
