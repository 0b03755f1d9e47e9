package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.CostScore;
import io.privet.cli.evaluate.EvaluationReport.Criterion;
import io.privet.cli.evaluate.EvaluationReport.CrossValidation;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.FoldScore;
import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.EvaluationReport.VariantScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of detection, beside what was measured; what could not be measured is left out. */
final class Summary {
  private static final double RECALL_WHEN_HIDDEN = 0.9;
  private static final double EARLY_SHARE = 0.5;
  private static final double LEAK_QUALITY = 0.95;
  private static final int FALSELY_ALERTED = 1;
  private static final double PROBED_SHARE = 0.05;
  private static final int CORE_BYTES = 512;

  private final List<RunScore> recorded;
  private final List<VariantScore> variants;
  private final List<Criterion> criteria = new ArrayList<>();

  private Summary(List<RunScore> recorded, List<VariantScore> variants) {
    this.recorded = recorded;
    this.variants = variants;
  }

  /**
   * The criteria for recorded runs, for the same made harder, and for all that is not an attack.
   */
  static List<Criterion> of(
      List<RunScore> recorded,
      List<VariantScore> variants,
      FalseAlertScore falseAlerts,
      @Nullable CrossValidation validation,
      LeakScore leaks,
      CostScore cost) {
    Summary summary = new Summary(recorded, variants);
    summary.addRecall();
    summary.addFalseAlerts(falseAlerts, validation);
    summary.addVolume();
    summary.addAtLeast("Leaks, precision by output: 95 %", leaks.precision(), LEAK_QUALITY);
    summary.addAtLeast("Leaks, recall by output: 95 %", leaks.recall(), LEAK_QUALITY);
    summary.add(
        "Benign events that read the probe: fewer than 5 %",
        cost.probedEvents(), cost.probedEvents().share() < PROBED_SHARE);
    summary.criteria.add(
        new Criterion(
            "Stored core in the median: at most " + CORE_BYTES + " B",
            Figures.count(Math.round(cost.medianCoreBytes())) + " B",
            cost.medianCoreBytes() <= CORE_BYTES));
    return List.copyOf(summary.criteria);
  }

  private void addRecall() {
    List<RunScore> full = recorded.stream().filter(run -> !run.isThrottled()).toList();
    addRecall("Full pace, right pattern: all runs", full, 1);
    addRecall(
        "Throttled, slowed, split, right pattern: 90 % of runs",
        Stream.concat(
                recorded.stream().filter(RunScore::isThrottled),
                variants.stream()
                    .filter(variant -> !variant.isDiluted())
                    .flatMap(variant -> variant.all().runs().stream()))
            .toList(),
        RECALL_WHEN_HIDDEN);
    addAtLeast(
        "First alert within 5 % or 100 rows: half of the runs",
        Proportion.of(recorded, RunScore::isEarly), EARLY_SHARE);
  }

  private void addRecall(String asked, List<RunScore> runs, double least) {
    addAtLeast(asked, Proportion.of(runs, RunScore::isFoundRight), least);
    addAtLeast(
        "The same, by alerts of " + FalseAlertScorer.LEAST + " or worse",
        Proportion.of(runs, RunScore::isFoundRightGrave),
        least);
  }

  private void addFalseAlerts(FalseAlertScore score, @Nullable CrossValidation validation) {
    addAtMostOne("Benign principals falsely alerted: at most 1", score.benignPrincipals());
    addAtMostOne("Those that baselines were not learned from", score.heldOut());
    if (validation != null) {
      addAtMostOne(
          "The worst of other parts left out", validation.worst(FoldScore::falselyAlerted));
    }
  }

  private void addVolume() {
    addVolume("Labels on which a rule on volume is better: none", List.of(recorded));
    addVolume(
        "The same, slowed, split or diluted",
        variants.stream().map(variant -> variant.all().runs()).toList());
  }

  private void addVolume(String asked, List<List<RunScore>> traffic) {
    Predicate<LabelScore> isBeaten = label -> label.found().isBeatenByVolume();
    Proportion beaten =
        Proportion.of(
            traffic.stream().flatMap(runs -> LabelScore.byLabel(runs).stream()).toList(), isBeaten);
    add(asked, beaten, beaten.count() == 0);
  }

  private void addAtMostOne(String asked, Proportion measured) {
    add(asked, measured, measured.count() <= FALSELY_ALERTED);
  }

  private void addAtLeast(String asked, Proportion measured, double least) {
    add(asked, measured, measured.share() >= least);
  }

  private void add(String asked, Proportion measured, boolean isMet) {
    if (measured.of() > 0) {
      criteria.add(
          new Criterion(asked, Figures.of(measured) + ", " + Figures.share(measured), isMet));
    }
  }
}
