package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.Coverage;
import io.privet.cli.evaluate.EvaluationReport.LabelScore;
import io.privet.cli.evaluate.EvaluationReport.RunScore;
import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.model.RiskPattern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/** Scores how many attacks were found, and how soon. */
final class RunScorer {
  /** Members of a run that must be named for the run to be found, percent. */
  static final int FOUND_PERCENT = 80;

  private final GroundTruth truth;
  private final TrafficLog traffic;
  private final List<AlertRecord> alerts;
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
    this.alerts = alerts;
    this.shipped = shipped;
  }

  /** Scores of the labels in the order of the truth, each first unthrottled, then throttled. */
  List<LabelScore> score() {
    return truth.rightPatterns().keySet().stream()
        .flatMap(label -> Stream.of(score(label, false), score(label, true)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether any alert names an attacker for its attack. */
  boolean isNamed(String principal) {
    return sight(principal, alerts).isPresent();
  }

  private Optional<LabelScore> score(String label, boolean isThrottled) {
    List<RunScore> runs =
        truth.runs().stream()
            .filter(run -> run.label().equals(label) && run.isThrottled() == isThrottled)
            .map(this::score)
            .toList();
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    List<RiskPattern> right = rightPatterns(label);
    int principals = runs.stream().mapToInt(RunScore::members).sum();
    return Optional.of(
        new LabelScore(
            label,
            right,
            coverage(right),
            isThrottled,
            Proportion.of(runs.stream().mapToInt(RunScore::membersRight).sum(), principals),
            Proportion.of(runs.stream().mapToInt(RunScore::membersAny).sum(), principals),
            Proportion.of((int) runs.stream().filter(RunScore::isFoundRight).count(), runs.size()),
            Proportion.of((int) runs.stream().filter(RunScore::isFoundAny).count(), runs.size()),
            median(runs, run -> Objects.requireNonNull(run.rowShare())),
            median(runs, run -> Objects.requireNonNull(run.rowsToDetection())),
            runs));
  }

  private RunScore score(AttackRun run) {
    List<RiskPattern> right = rightPatterns(run.label());
    List<AlertRecord> rightAlerts =
        alerts.stream().filter(alert -> right.contains(alert.pattern())).toList();
    int membersRight = 0;
    int membersAny = 0;
    long rows = 0;
    long rowsToDetection = 0;
    for (String member : run.members()) {
      Optional<Instant> rightSight = sight(member, rightAlerts);
      membersRight += rightSight.isPresent() ? 1 : 0;
      membersAny += sight(member, alerts).isPresent() ? 1 : 0;
      rows += traffic.attack(member).total();
      rowsToDetection += traffic.attack(member).until(rightSight.orElse(Instant.MAX));
    }
    int members = run.members().size();
    boolean isFoundRight = isFound(membersRight, members);
    return new RunScore(
        run.name(),
        members,
        membersRight,
        membersAny,
        isFoundRight,
        isFound(membersAny, members),
        rows,
        isFoundRight ? rowsToDetection : null,
        isFoundRight && rows > 0 ? (double) rowsToDetection / rows : null);
  }

  private List<RiskPattern> rightPatterns(String label) {
    return truth.rightPatterns().getOrDefault(label, List.of());
  }

  private Optional<Instant> sight(String principal, List<AlertRecord> among) {
    Instant start = traffic.attack(principal).start();
    return among.stream()
        .flatMap(alert -> alert.sight(principal, start).stream())
        .min(Instant::compareTo);
  }

  private Coverage coverage(List<RiskPattern> right) {
    if (!right.isEmpty() && shipped.contains(right.getFirst())) {
      return Coverage.PROMISED;
    }
    return right.stream().anyMatch(shipped::contains) ? Coverage.IN_PART : Coverage.NOT_YET_COVERED;
  }

  private static boolean isFound(int named, int members) {
    return 100 * named >= FOUND_PERCENT * members;
  }

  private static @Nullable Double median(List<RunScore> runs, ToDoubleFunction<RunScore> figure) {
    List<RunScore> found = new ArrayList<>(runs);
    found.removeIf(run -> run.rowShare() == null);
    return found.isEmpty()
        ? null
        : Median.withDefaults().evaluate(found.stream().mapToDouble(figure).toArray());
  }
}
