package io.privet.cli.evaluate;

import io.privet.alerting.AlertBook;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.EvaluationReport.RuleScore;
import io.privet.cli.evaluate.derive.PlacedEvent;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth.Kind;
import io.privet.cli.replay.ReplayListener;
import io.privet.model.Alert;
import io.privet.model.Finding;
import io.privet.model.RiskPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares what a replay gives out with the truth of the traffic. Principals are plain. */
final class Evaluation implements ReplayListener {
  private final GroundTruth truth;
  private final AlertBook book;
  private final TrafficLog traffic;
  private final LeakScorer leaks;
  private final List<Alert> alerts = new ArrayList<>();
  private final List<Alert> exempted = new ArrayList<>();

  /**
   * An evaluation at its beginning.
   *
   * @param book tells what alerts the exempted findings would have opened
   */
  Evaluation(GroundTruth truth, AlertBook book) {
    this.truth = truth;
    this.book = book;
    traffic = new TrafficLog(truth);
    leaks = new LeakScorer(truth);
  }

  /** Takes an event of the traffic in. */
  void onEvent(PlacedEvent event) {
    traffic.add(event);
  }

  @Override
  public void onFinding(Finding finding) {
    leaks.add(finding);
  }

  @Override
  public void onExempted(Finding finding) {
    exempted.addAll(book.onFinding(null, finding).publications());
  }

  @Override
  public void onAlert(Alert alert) {
    alerts.add(alert);
  }

  /**
   * How well each run was found, in the order of the truth.
   *
   * @param shipped patterns of detectors that name principals
   */
  List<RunScore> runs(Set<RiskPattern> shipped) {
    return new RunScorer(truth, traffic, AlertRecord.of(alerts), shipped).score();
  }

  /**
   * Alerts on the wrong principals.
   *
   * @param heldOut principals that baselines were not learned from
   */
  FalseAlertScore falseAlerts(PrincipalPart heldOut) {
    return new FalseAlertScorer(truth, traffic, heldOut)
        .score(AlertRecord.of(alerts), AlertRecord.of(exempted));
  }

  /** Leaks by output. */
  LeakScore leaks() {
    return leaks.score();
  }

  /** Privet and the rules on volume side by side. */
  List<RuleScore> rules(List<RunScore> runs, FalseAlertScore falseAlerts) {
    Set<String> falselyNamed =
        falseAlerts.alerts().stream()
            .map(EvaluationReport.FalseAlert::principal)
            .collect(Collectors.toSet());
    return List.of(
        new RuleScore(
            "Privet",
            LabelScore.all(LabelScore.BOTH, runs).found().principalsAny(),
            share(Kind.BENIGN, falselyNamed::contains)),
        limit("calls", traffic.callLimit()),
        limit("rows", traffic.rowLimit()));
  }

  private RuleScore limit(String unit, HourlyLimit limit) {
    return new RuleScore(
        String.format(Locale.ROOT, "More than %d %s an hour", HourlyLimit.LIMIT, unit),
        share(Kind.ATTACK, limit.exceeded()::contains),
        share(Kind.BENIGN, limit.exceeded()::contains));
  }

  private Proportion share(Kind kind, Predicate<String> isNamed) {
    return Proportion.of(
        truth.principals().values().stream()
            .filter(principal -> principal.kind() == kind)
            .map(PrincipalTruth::principal)
            .toList(),
        isNamed);
  }
}
