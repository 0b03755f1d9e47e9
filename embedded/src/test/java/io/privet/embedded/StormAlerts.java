package io.privet.embedded;

import io.privet.model.Alert;
import io.privet.model.AlertBuilder;
import io.privet.model.AlertStatus;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import io.privet.model.Severity;
import io.privet.model.Target;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Alerts that open, grow, get worse, are taken and end, in a sequence that a seed fixes. */
final class StormAlerts {
  private static final int TENANTS = 4;
  private static final int PRINCIPALS = 20;

  private final SplittableRandom random;
  private final int most;
  private final Map<String, Alert> newest = new LinkedHashMap<>();

  StormAlerts(long seed, int most) {
    random = new SplittableRandom(seed);
    this.most = most;
  }

  /** The next state of some alert. */
  Alert next(Instant now) {
    boolean isNew = newest.isEmpty() || (newest.size() < most && random.nextInt(100) < 40);
    Alert alert = isNew ? opened(now) : changed(any());
    newest.put(alert.alertId(), alert);
    return alert;
  }

  /** The newest state of each alert, by its id. */
  Map<String, Alert> newest() {
    return Map.copyOf(newest);
  }

  private Alert any() {
    List<Alert> open =
        newest.values().stream().filter(alert -> alert.status() != AlertStatus.RESOLVED).toList();
    List<Alert> all = open.isEmpty() ? List.copyOf(newest.values()) : open;
    return all.get(random.nextInt(all.size()));
  }

  private Alert opened(Instant now) {
    String tenant = "tenant-" + random.nextInt(TENANTS);
    String principal = "principal-" + random.nextInt(PRINCIPALS);
    String alertId = "storm-" + newest.size();
    Finding finding =
        new Finding(
            "membership.perturbation",
            RiskPattern.P02,
            tenant,
            Scope.PRINCIPAL,
            principal,
            principal,
            Target.model("fraud-score"),
            now,
            0.9,
            Severity.MEDIUM,
            10,
            "many inputs close to each other",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");
    return titled(new AlertBuilder(alertId, finding), alertId, 1);
  }

  private Alert changed(Alert alert) {
    AlertBuilder next = new AlertBuilder(alert);
    boolean isOver = alert.status() == AlertStatus.RESOLVED;
    switch (isOver ? 2 : random.nextInt(5)) {
      case 0 -> next.severity(Severity.CRITICAL, List.of());
      case 1 -> next.status(AlertStatus.ACKNOWLEDGED);
      case 2 -> next.status(AlertStatus.OPEN);
      default -> next.status(AlertStatus.RESOLVED);
    }
    return titled(next, alert.alertId(), alert.revision() + 1);
  }

  private static Alert titled(AlertBuilder alert, String alertId, int revision) {
    return alert.revision(revision).heading(alertId + " state " + revision, "").build();
  }
}
