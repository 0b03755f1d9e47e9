package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.CostScore;
import io.privet.cli.evaluate.EvaluationReport.Criterion;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.EvaluationReport.VariantScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is asked of detection, beside what was measured. */
final class Summary {
  private static final double RECALL_WHEN_HIDDEN = 0.9;
  private static final double LEAK_QUALITY = 0.95;
  private static final int FALSELY_ALERTED = 1;
  private static final double PROBED_SHARE = 0.05;
  private static final int CORE_BYTES = 512;

  private final List<RunScore> recorded;
  private final List<VariantScore> variants;

  /** The summary of recorded runs and of the same made harder. */
  Summary(List<RunScore> recorded, List<VariantScore> variants) {
    this.recorded = recorded;
    this.variants = variants;
  }

  List<Criterion> criteria(FalseAlertScore falseAlerts, LeakScore leaks, CostScore cost) {
    List<Criterion> criteria = new ArrayList<>();
    criteria.add(unthrottled("Full pace, right pattern: all runs", RunScore::isFoundRight));
    criteria.add(unthrottled("The same, MEDIUM or worse", RunScore::isFoundRightGrave));
    criteria.add(hidden("Throttled, slowed, split: 90 % of runs", RunScore::isFoundRight));
    criteria.add(hidden("The same, MEDIUM or worse", RunScore::isFoundRightGrave));
    criteria.add(early());
    criteria.add(
        new Criterion(
            "Benign principals falsely alerted: at most " + FALSELY_ALERTED,
            Figures.of(falseAlerts.benignPrincipals())
                + ", held out "
                + Figures.of(falseAlerts.heldOut()),
            falseAlerts.benignPrincipals().count() <= FALSELY_ALERTED));
    criteria.add(leak("precision", leaks.precision()));
    criteria.add(leak("recall", leaks.recall()));
    criteria.add(
        volume("Recorded labels on which a rule on volume is better: none", List.of(recorded)));
    criteria.add(
        volume(
            "The same, slowed, split or diluted",
            variants.stream().map(variant -> variant.all().runs()).toList()));
    criteria.add(
        new Criterion(
            "Benign events that read the probe: fewer than 5 %",
            Figures.share(cost.probedEvents()), cost.probedEvents().share() < PROBED_SHARE));
    criteria.add(
        new Criterion(
            "Stored core in the median: at most 512 B",
            Figures.count(Math.round(cost.medianCoreBytes())) + " B",
            cost.medianCoreBytes() <= CORE_BYTES));
    return criteria;
  }

  private Criterion unthrottled(String asked, Predicate<RunScore> isFound) {
    Proportion found =
        Proportion.of(recorded.stream().filter(run -> !run.isThrottled()).toList(), isFound);
    return new Criterion(asked, Figures.of(found), found.count() == found.of());
  }

  private Criterion hidden(String asked, Predicate<RunScore> isFound) {
    Proportion found =
        Proportion.of(
            Stream.concat(
                    recorded.stream().filter(RunScore::isThrottled),
                    variants.stream()
                        .filter(variant -> !variant.isDiluted())
                        .flatMap(variant -> variant.all().runs().stream()))
                .toList(),
            isFound);
    return new Criterion(
        asked,
        Figures.of(found) + ", " + Figures.share(found),
        found.share() >= RECALL_WHEN_HIDDEN);
  }

  private Criterion early() {
    Proportion early = Proportion.of(recorded, RunScore::isEarly);
    return new Criterion(
        "First alert within 5 % or 100 rows: half of the runs",
        Figures.of(early) + ", " + Figures.share(early),
        2 * early.count() >= early.of() && early.of() > 0);
  }

  private static Criterion leak(String what, Proportion measured) {
    return new Criterion(
        "Leaks by output, " + what + ": at least 95 %",
        Figures.of(measured) + ", " + Figures.share(measured),
        measured.share() >= LEAK_QUALITY);
  }

  private static Criterion volume(String asked, List<List<RunScore>> traffic) {
    Proportion beaten =
        Proportion.of(
            traffic.stream().flatMap(runs -> LabelScore.byLabel(runs).stream()).toList(),
            label -> label.found().isBeatenByVolume());
    return new Criterion(asked, Figures.of(beaten), beaten.count() == 0);
  }
}
