package io.privet.cli.evaluate;

import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.model.RiskPattern;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Scores whether attacks were found, and how soon. */
final class RunScorer {
  private final GroundTruth truth;
  private final TrafficLog traffic;
  private final AlertIndex alerts;
  private final Set<RiskPattern> shipped;

  /**
   * A scorer of what was alerted.
   *
   * @param shipped patterns of detectors that name principals
   */
  RunScorer(
      GroundTruth truth, TrafficLog traffic, List<AlertRecord> alerts, Set<RiskPattern> shipped) {
    this.truth = truth;
    this.traffic = traffic;
    this.alerts = new AlertIndex(alerts);
    this.shipped = shipped;
  }

  /** Scores of the runs in the order of the truth. */
  List<RunScore> score() {
    return truth.runs().stream().map(this::score).toList();
  }

  private RunScore score(AttackRun run) {
    List<RiskPattern> right = truth.rightPatterns().getOrDefault(run.label(), List.of());
    Set<RiskPattern> patterns = new TreeSet<>();
    Set<String> targets = new TreeSet<>();
    int membersRight = 0;
    int membersGrave = 0;
    int membersAny = 0;
    long rows = 0;
    long rowsToDetection = 0;
    Instant first = Instant.MAX;
    for (String member : run.members()) {
      targets.addAll(traffic.attack(member).targets());
      alerts.naming(member).forEach(alert -> patterns.add(alert.pattern()));
      Optional<Instant> sight = sight(member, alert -> right.contains(alert.pattern()));
      membersRight += sight.isPresent() ? 1 : 0;
      membersGrave +=
          sight(member, alert -> right.contains(alert.pattern()) && isGrave(alert)).isPresent()
              ? 1
              : 0;
      membersAny += sight(member, alert -> true).isPresent() ? 1 : 0;
      rows += traffic.attack(member).total();
      rowsToDetection += traffic.attack(member).until(sight.orElse(Instant.MAX));
      first = sight.filter(first::isAfter).orElse(first);
    }
    boolean isFound = RunScore.isFound(membersRight, run.members().size());
    return new RunScore(
        run.label(),
        run.name(),
        run.isThrottled(),
        List.copyOf(targets),
        run.members().size(),
        membersRight,
        membersGrave,
        membersAny,
        count(run, traffic.callLimit()),
        count(run, traffic.rowLimit()),
        List.copyOf(patterns),
        right.stream().anyMatch(shipped::contains),
        rows,
        membersRight == 0 ? null : rowsUntil(first, run),
        isFound ? rowsToDetection : null);
  }

  private static int count(AttackRun run, HourlyLimit limit) {
    return (int) run.members().stream().filter(limit.exceeded()::contains).count();
  }

  private long rowsUntil(Instant time, AttackRun run) {
    return run.members().stream().mapToLong(member -> traffic.attack(member).until(time)).sum();
  }

  private Optional<Instant> sight(String principal, Predicate<AlertRecord> among) {
    Instant start = traffic.attack(principal).start();
    return alerts.naming(principal).stream()
        .filter(among)
        .flatMap(alert -> alert.sight(principal, start).stream())
        .min(Instant::compareTo);
  }

  private static boolean isGrave(AlertRecord alert) {
    return alert.severity().compareTo(FalseAlertScorer.LEAST) >= 0;
  }
}
