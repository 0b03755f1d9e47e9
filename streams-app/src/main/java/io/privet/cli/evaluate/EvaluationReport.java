package io.privet.cli.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.privet.cli.replay.ReplayCounts;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an evaluation. The names are those of its JSON form.
 *
 * @param labels one entry for each attack label and pace, labels in the order of the truth file
 * @param rules Privet and the naive rules side by side
 */
public record EvaluationReport(
    Traffic traffic,
    List<LabelScore> labels,
    FalseAlertScore falseAlerts,
    LeakScore leaks,
    List<RuleScore> rules) {

  /**
   * The traffic that was evaluated.
   *
   * @param name last part of the folder's name
   * @param baselines version of the baselines that were learned from it
   * @param counts what the replay counted
   */
  public record Traffic(
      String name,
      int attackers,
      int benignPrincipals,
      int otherPrincipals,
      int runs,
      String baselines,
      ReplayCounts counts) {}

  /** Whether detectors are there for a label. */
  public enum Coverage {
    /** The best right pattern has a detector. */
    PROMISED,
    /** Only a further right pattern has one. */
    IN_PART,
    NOT_YET_COVERED
  }

  /**
   * How well the attacks of one label and pace were found. A principal is found when an alert names
   * it; a run when at least {@value RunScorer#FOUND_PERCENT} % of its members are.
   *
   * @param isThrottled whether the runs were slowed down on purpose
   * @param principalsRight found with a right pattern
   * @param principalsAny found with any pattern
   * @param medianRowShare median over the runs found with a right pattern of {@link
   *     RunScore#rowShare}; null when none was
   */
  public record LabelScore(
      String label,
      List<RiskPattern> rightPatterns,
      Coverage coverage,
      boolean isThrottled,
      Proportion principalsRight,
      Proportion principalsAny,
      Proportion runsRight,
      Proportion runsAny,
      @Nullable Double medianRowShare,
      @Nullable Double medianRows,
      List<RunScore> runs) {}

  /**
   * How well one run was found.
   *
   * @param membersRight members found with a right pattern
   * @param membersAny members found with any pattern
   * @param rows attack rows of all members
   * @param rowsToDetection rows that each member had sent when it was first named with a right
   *     pattern, summed; all its rows for a member that was not; null for a run that was not found
   * @param rowShare the same as a share of all rows
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record RunScore(
      String run,
      int members,
      int membersRight,
      int membersAny,
      boolean isFoundRight,
      boolean isFoundAny,
      long rows,
      @Nullable Long rowsToDetection,
      @Nullable Double rowShare) {}

  /**
   * Alerts on the wrong principals.
   *
   * @param benignPrincipals benign principals with a false alert among all benign ones
   * @param principalDays days on which a false alert was raised on a benign principal among all
   *     days on which benign principals acted
   * @param benignPrincipalsWithoutAllowList the first figure as it were without the allow-list
   * @param modelAlertsWithoutLeak alerts that name no principal and rest on no leak
   * @param alerts the false alerts, by kind of principal
   */
  public record FalseAlertScore(
      Proportion benignPrincipals,
      Proportion principalDays,
      Proportion benignPrincipalsWithoutAllowList,
      int modelAlertsWithoutLeak,
      List<FalseAlert> alerts) {}

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
}
