package io.privet.cli.evaluate;

import io.privet.cli.replay.ReplayCounts;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an evaluation. The names are those of its JSON form.
 *
 * @param summary what was asked, what was measured
 * @param labels the recorded attacks, one entry for each label and pace
 * @param variants the same attacks made harder; empty where none was asked for
 * @param crossValidation null where none was asked for
 * @param rules Privet and the naive rules side by side, on the recorded traffic
 */
public record EvaluationReport(
    Traffic traffic,
    List<Criterion> summary,
    List<LabelScore> labels,
    List<VariantScore> variants,
    FalseAlertScore falseAlerts,
    @Nullable CrossValidation crossValidation,
    LeakScore leaks,
    List<RuleScore> rules,
    CostScore cost) {

  /**
   * The traffic that was evaluated.
   *
   * @param name last part of the folder's name
   * @param baselines version of the baselines that were learned from it
   * @param heldOutShare share of the principals that baselines were not learned from
   * @param counts what the replay counted
   */
  public record Traffic(
      String name,
      int attackers,
      int benignPrincipals,
      int otherPrincipals,
      int runs,
      String baselines,
      double heldOutShare,
      ReplayCounts counts) {}

  /**
   * One thing that was asked for.
   *
   * @param asked in words
   * @param measured in words
   */
  public record Criterion(String asked, String measured, boolean isMet) {}

  /**
   * How well attacks were found that were made harder.
   *
   * @param variant its name
   * @param isDiluted whether ordinary rows were mixed in
   * @param all its runs together
   * @param labels by label and pace as recorded
   * @param falselyAlerted benign principals with a false alert in any of its replays
   * @param underivable runs that cannot be changed so, because nothing ordinary is known of what
   *     they attack
   * @param seconds time that it took, for information: it holds for this machine
   */
  public record VariantScore(
      String variant,
      boolean isDiluted,
      LabelScore all,
      List<LabelScore> labels,
      List<String> falselyAlerted,
      List<String> underivable,
      double seconds) {}

  /**
   * Alerts on the wrong principals.
   *
   * @param benignPrincipals benign principals with a false alert among all benign ones
   * @param calibrated the same among those that baselines were learned from
   * @param heldOut the same among those that they were not learned from
   * @param principalDays days on which a false alert was raised on a benign principal among all
   *     days on which benign principals acted
   * @param benignPrincipalsWithoutAllowList the first figure as it were without the allow-list
   * @param modelAlertsWithoutLeak alerts that name no principal and rest on no leak
   * @param kinds benign principals by what they do
   * @param alerts the false alerts, by kind of principal
   */
  public record FalseAlertScore(
      Proportion benignPrincipals,
      Proportion calibrated,
      Proportion heldOut,
      Proportion principalDays,
      Proportion benignPrincipalsWithoutAllowList,
      int modelAlertsWithoutLeak,
      List<KindScore> kinds,
      List<FalseAlert> alerts) {}

  /**
   * Benign principals of one kind.
   *
   * @param kind their label
   * @param alerted those with a false alert
   * @param withoutAllowList those who would have one without the allow-list
   * @param milder those with alerts that are too mild to count as false
   */
  public record KindScore(
      String kind, int principals, int alerted, int withoutAllowList, int milder) {}

  /**
   * One false alert.
   *
   * @param kind label of the benign principal
   */
  public record FalseAlert(
      String principal,
      String kind,
      RiskPattern pattern,
      Severity severity,
      String target,
      Instant detectedAt,
      String summary) {}

  /**
   * What happens when baselines are learned from other principals, or not at all.
   *
   * @param folds one for each part that was left out
   * @param withoutBaselines by model or data set, with nothing learned of it
   */
  public record CrossValidation(List<FoldScore> folds, List<TargetScore> withoutBaselines) {
    /** The largest of a figure of the folds. */
    Proportion worst(Function<FoldScore, Proportion> figure) {
      return folds.stream()
          .map(figure)
          .max(Comparator.comparingDouble(Proportion::share))
          .orElseThrow();
    }
  }

  /**
   * Detection with baselines that a part of the principals had no share in.
   *
   * @param falselyAlerted benign principals with a false alert
   * @param heldOut the same among those left out
   * @param runsRight recorded runs found with a right pattern
   */
  public record FoldScore(
      int fold, Proportion falselyAlerted, Proportion heldOut, Proportion runsRight) {}

  /**
   * Detection on one model or data set of which no baseline is known.
   *
   * @param falselyAlerted benign principals with a false alert on it, among those that use it
   * @param runsRight recorded runs against it found with a right pattern
   */
  public record TargetScore(String target, Proportion falselyAlerted, Proportion runsRight) {}

  /**
   * Leaked personal data and secrets, counted in outputs.
   *
   * @param precision outputs that leak among those that a finding names
   * @param recall outputs that a finding names among those that leak
   * @param byTrueType recall by the type that the truth gives
   * @param byReportedType precision by the type that findings give
   * @param falselyReported outputs that do not leak, by what they really hold
   */
  public record LeakScore(
      Proportion precision,
      Proportion recall,
      Map<String, Proportion> byTrueType,
      Map<String, Proportion> byReportedType,
      Map<String, Integer> falselyReported) {}

  /**
   * What one rule catches.
   *
   * @param attackers attacking principals that it names
   * @param benignPrincipals benign principals that it names
   */
  public record RuleScore(String rule, Proportion attackers, Proportion benignPrincipals) {}

  /**
   * What detection costs.
   *
   * @param probedEvents events of benign principals at which the second record was read
   * @param medianCoreBytes median over principals of the stored size of the first record
   * @param highCoreBytes its 99th percentile
   */
  public record CostScore(Proportion probedEvents, double medianCoreBytes, double highCoreBytes) {}
}
