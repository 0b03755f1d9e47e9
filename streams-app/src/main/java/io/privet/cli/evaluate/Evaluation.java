package io.privet.cli.evaluate;

import io.privet.alerting.AlertBook;
import io.privet.cli.evaluate.EvaluationReport.RuleScore;
import io.privet.cli.evaluate.EvaluationReport.Traffic;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth.Kind;
import io.privet.cli.replay.ReplayListener;
import io.privet.model.Alert;
import io.privet.model.AuditEvent;
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
  void onEvent(AuditEvent event) {
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
   * The figures.
   *
   * @param shipped patterns of detectors that name principals
   */
  EvaluationReport report(Traffic about, Set<RiskPattern> shipped) {
    List<AlertRecord> raised = AlertRecord.of(alerts);
    RunScorer runs = new RunScorer(truth, traffic, raised, shipped);
    EvaluationReport.FalseAlertScore falseAlerts =
        new FalseAlertScorer(truth, traffic).score(raised, AlertRecord.of(exempted));
    Set<String> falselyNamed =
        falseAlerts.alerts().stream()
            .map(EvaluationReport.FalseAlert::principal)
            .collect(Collectors.toSet());
    return new EvaluationReport(
        about,
        runs.score(),
        falseAlerts,
        leaks.score(),
        List.of(
            rule("Privet", runs::isNamed, falselyNamed::contains),
            limit("calls", traffic.callLimit()),
            limit("rows", traffic.rowLimit())));
  }

  private RuleScore limit(String unit, HourlyLimit limit) {
    return rule(
        String.format(Locale.ROOT, "More than %d %s an hour", HourlyLimit.LIMIT, unit),
        limit.exceeded()::contains,
        limit.exceeded()::contains);
  }

  private RuleScore rule(
      String name, Predicate<String> namesAttacker, Predicate<String> namesBenign) {
    return new RuleScore(name, share(Kind.ATTACK, namesAttacker), share(Kind.BENIGN, namesBenign));
  }

  private Proportion share(Kind kind, Predicate<String> isNamed) {
    List<String> principals =
        truth.principals().values().stream()
            .filter(principal -> principal.kind() == kind)
            .map(PrincipalTruth::principal)
            .toList();
    return Proportion.of((int) principals.stream().filter(isNamed).count(), principals.size());
  }
}
