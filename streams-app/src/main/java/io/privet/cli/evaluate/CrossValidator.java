package io.privet.cli.evaluate;

import io.privet.cli.console.ProgressLine;
import io.privet.cli.evaluate.EvaluationReport.CrossValidation;
import io.privet.cli.evaluate.EvaluationReport.FalseAlert;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.FoldScore;
import io.privet.cli.evaluate.EvaluationReport.TargetScore;
import io.privet.cli.evaluate.derive.PlacedEvent;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.Stages;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Measures detection of the recorded traffic with baselines of other principals and with none.
 *
 * <p>What is decided about a principal and a model rests on the baseline of that model alone, so
 * one replay without any baseline shows what each model would see without its own.
 */
final class CrossValidator {
  private final LoadedTraffic traffic;
  private final Normality normality;
  private final Stages stages;
  private final Set<RiskPattern> shipped;

  /**
   * A validator.
   *
   * @param shipped patterns of detectors that name principals
   */
  CrossValidator(
      LoadedTraffic traffic, Normality normality, Stages stages, Set<RiskPattern> shipped) {
    this.traffic = traffic;
    this.normality = normality;
    this.stages = stages;
    this.shipped = shipped;
  }

  /** Leaves each of {@code folds} parts of the principals out once, then all baselines. */
  CrossValidation validate(int folds, ProgressLine progress) {
    List<PrincipalPart> parts = PrincipalPart.folds(folds);
    List<FoldScore> scores = new ArrayList<>();
    for (int i = 0; i < folds; i++) {
      progress.update((double) i / (folds + 1), "replaying without part " + (i + 1));
      Evaluation evaluation = replay(normality.without(parts.get(i)));
      FalseAlertScore falseAlerts = evaluation.falseAlerts(parts.get(i));
      scores.add(
          new FoldScore(
              i + 1,
              falseAlerts.benignPrincipals(),
              falseAlerts.heldOut(),
              Proportion.of(evaluation.runs(shipped), RunScore::isFoundRight)));
    }
    progress.update((double) folds / (folds + 1), "replaying without baselines");
    List<TargetScore> withoutBaselines = byTarget(replay(normality.unlearned()));
    progress.finish();
    return new CrossValidation(scores, withoutBaselines);
  }

  private Evaluation replay(Reference reference) {
    return Replay.of(traffic.events(), traffic.truth(), stages, reference, new ReplayTotals())
        .evaluation();
  }

  private List<TargetScore> byTarget(Evaluation evaluation) {
    List<FalseAlert> wrong = evaluation.falseAlerts(PrincipalPart.NONE).alerts();
    List<RunScore> runs = evaluation.runs(shipped);
    List<TargetScore> scores = new ArrayList<>();
    benignUsers()
        .forEach(
            (target, users) -> {
              Set<String> alerted =
                  wrong.stream()
                      .filter(alert -> alert.target().equals(target))
                      .map(FalseAlert::principal)
                      .collect(Collectors.toSet());
              scores.add(
                  new TargetScore(
                      target,
                      Proportion.of(List.copyOf(users), alerted::contains),
                      Proportion.of(
                          runs.stream().filter(run -> run.targets().contains(target)).toList(),
                          RunScore::isFoundRight)));
            });
    return scores;
  }

  private Map<String, Set<String>> benignUsers() {
    Map<String, Set<String>> users = new TreeMap<>();
    for (PlacedEvent event : traffic.events()) {
      Set<String> ofTarget =
          users.computeIfAbsent(event.event().target().name(), unseen -> new HashSet<>());
      if (traffic.truth().isOf(PrincipalTruth.Kind.BENIGN, event.principal())) {
        ofTarget.add(event.principal());
      }
    }
    return users;
  }
}
