package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.Mitigation;
import io.privet.model.RiskCategory;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.util.Set;

/**
 * What a route asks of an alert. All that is asked for must match; an empty set asks for nothing.
 *
 * @param severity the least severity
 * @param owners roles of which one must own the alert's first immediate mitigation
 */
public record AlertMatcher(
    Set<String> tenants,
    Set<RiskPattern> patterns,
    Set<RiskCategory> categories,
    Severity severity,
    Set<String> models,
    Set<String> datasets,
    Set<String> owners) {
  /** Matches every alert. */
  public static final AlertMatcher ANY = atLeast(Severity.INFO);

  public AlertMatcher {
    tenants = Set.copyOf(tenants);
    patterns = Set.copyOf(patterns);
    categories = Set.copyOf(categories);
    models = Set.copyOf(models);
    datasets = Set.copyOf(datasets);
    owners = Set.copyOf(owners);
  }

  /** Matches every alert of a severity or above. */
  public static AlertMatcher atLeast(Severity severity) {
    return new AlertMatcher(Set.of(), Set.of(), Set.of(), severity, Set.of(), Set.of(), Set.of());
  }

  /** Whether an alert has all that is asked for. */
  public boolean matches(Alert alert) {
    return asks(tenants, alert.tenant())
        && asks(patterns, alert.pattern())
        && asks(categories, alert.pattern().category())
        && alert.severity().rank() >= severity.rank()
        && matchesTarget(alert.target())
        && (owners.isEmpty() || firstOwnerIsAsked(alert));
  }

  /** Models and data sets are alternatives: an alert has but one target. */
  private boolean matchesTarget(Target target) {
    if (models.isEmpty() && datasets.isEmpty()) {
      return true;
    }
    return switch (target.kind()) {
      case MODEL -> models.contains(target.name());
      case DATASET -> datasets.contains(target.name());
    };
  }

  private boolean firstOwnerIsAsked(Alert alert) {
    return alert.mitigations().stream()
        .filter(mitigation -> mitigation.horizon() == Mitigation.Horizon.IMMEDIATE)
        .findFirst()
        .filter(mitigation -> owners.contains(mitigation.owner()))
        .isPresent();
  }

  private static <T> boolean asks(Set<T> asked, T value) {
    return asked.isEmpty() || asked.contains(value);
  }
}
