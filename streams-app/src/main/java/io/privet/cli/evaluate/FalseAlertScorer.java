package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.FalseAlert;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.KindScore;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth.Kind;
import io.privet.model.Alert;
import io.privet.model.Severity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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
  private final PrincipalPart heldOut;

  /**
   * A scorer.
   *
   * @param heldOut principals that baselines were not learned from
   */
  FalseAlertScorer(GroundTruth truth, TrafficLog traffic, PrincipalPart heldOut) {
    this.truth = truth;
    this.traffic = traffic;
    this.heldOut = heldOut;
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
    return new FalseAlertScore(
        share(principals, principal -> true),
        share(principals, principal -> !heldOut.contains(principal)),
        share(principals, heldOut::contains),
        Proportion.of(days, traffic.principalDays(Kind.BENIGN)),
        share(withoutAllowList, principal -> true),
        (int) unfounded(alerts).filter(alert -> alert.named().isEmpty()).count(),
        kinds(principals, withoutAllowList, milder(alerts)),
        wrong);
  }

  private Proportion share(Set<String> alerted, Predicate<String> part) {
    return Proportion.of(
        benign().map(PrincipalTruth::principal).filter(part).toList(), alerted::contains);
  }

  private List<KindScore> kinds(
      Set<String> alerted, Set<String> withoutAllowList, Set<String> milder) {
    Map<String, List<String>> byKind =
        benign()
            .collect(
                Collectors.groupingBy(
                    PrincipalTruth::label,
                    TreeMap::new,
                    Collectors.mapping(PrincipalTruth::principal, Collectors.toList())));
    return byKind.entrySet().stream()
        .map(
            kind ->
                new KindScore(
                    kind.getKey(),
                    kind.getValue().size(),
                    Proportion.of(kind.getValue(), alerted::contains).count(),
                    Proportion.of(kind.getValue(), withoutAllowList::contains).count(),
                    Proportion.of(kind.getValue(), milder::contains).count()))
        .toList();
  }

  private Stream<PrincipalTruth> benign() {
    return truth.principals().values().stream()
        .filter(principal -> principal.kind() == Kind.BENIGN);
  }

  private Set<String> milder(List<AlertRecord> alerts) {
    return alerts.stream()
        .filter(alert -> alert.severity().compareTo(LEAST) < 0)
        .flatMap(alert -> alert.named().stream())
        .collect(Collectors.toSet());
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
