package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.FalseAlert;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth.Kind;
import io.privet.model.Alert;
import io.privet.model.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores alerts on benign principals. An alert is false when it is {@link #LEAST} or worse, names a
 * benign principal, and rests on no event whose output leaks in truth.
 */
final class FalseAlertScorer {
  /** The mildest severity that counts. */
  static final Severity LEAST = Severity.MEDIUM;

  private final GroundTruth truth;
  private final TrafficLog traffic;

  FalseAlertScorer(GroundTruth truth, TrafficLog traffic) {
    this.truth = truth;
    this.traffic = traffic;
  }

  /**
   * The score.
   *
   * @param exempted what would have been alerted without the allow-list
   */
  FalseAlertScore score(List<AlertRecord> alerts, List<AlertRecord> exempted) {
    List<FalseAlert> wrong = wrong(alerts);
    Set<String> principals = principals(wrong);
    Set<String> withoutAllowList = new HashSet<>(principals);
    withoutAllowList.addAll(principals(wrong(exempted)));
    int days =
        (int)
            wrong.stream()
                .map(alert -> alert.principal() + ' ' + TrafficLog.day(alert.detectedAt()))
                .distinct()
                .count();
    int benign = truth.count(Kind.BENIGN);
    return new FalseAlertScore(
        Proportion.of(principals.size(), benign),
        Proportion.of(days, traffic.principalDays(Kind.BENIGN)),
        Proportion.of(withoutAllowList.size(), benign),
        (int) unfounded(alerts).filter(alert -> alert.named().isEmpty()).count(),
        wrong);
  }

  private List<FalseAlert> wrong(List<AlertRecord> alerts) {
    return unfounded(alerts)
        .flatMap(
            alert ->
                alert.named().stream()
                    .filter(principal -> truth.isOf(Kind.BENIGN, principal))
                    .map(principal -> falseAlert(principal, alert)))
        .sorted(
            Comparator.comparing(FalseAlert::kind)
                .thenComparing(FalseAlert::principal)
                .thenComparing(FalseAlert::detectedAt))
        .toList();
  }

  private Stream<AlertRecord> unfounded(List<AlertRecord> alerts) {
    return alerts.stream()
        .filter(alert -> alert.severity().compareTo(LEAST) >= 0)
        .filter(alert -> !alert.restsOnLeak(truth));
  }

  private FalseAlert falseAlert(String principal, AlertRecord alert) {
    Alert last = alert.last();
    return new FalseAlert(
        principal,
        truth.label(principal),
        alert.pattern(),
        alert.severity(),
        last.target().name(),
        last.detectedAt(),
        last.summary());
  }

  private static Set<String> principals(List<FalseAlert> alerts) {
    return alerts.stream().map(FalseAlert::principal).collect(Collectors.toSet());
  }
}
