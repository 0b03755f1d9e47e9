package io.privet.cli.evaluate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.privet.model.RiskPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well one run was found. A run is found when at least {@value #FOUND_PERCENT} % of its members
 * are.
 *
 * @param isThrottled whether the run was slowed down on purpose
 * @param targets models and data sets that it attacks
 * @param members principals of the run
 * @param right members that an alert with a right pattern names
 * @param rightGrave members that an alert with a right pattern and of {@link
 *     FalseAlertScorer#LEAST} or worse names
 * @param any members that an alert of any pattern names
 * @param byCalls members that the rule on the volume of calls names
 * @param byRows members that the rule on the volume of rows names
 * @param patterns patterns of the alerts that name members, in their order
 * @param hasDetector whether a detector of a right pattern is there
 * @param rows attack rows of all members
 * @param rowsToFirstAlert rows that all members together had sent at the first alert with a right
 *     pattern that names one of them; null without one
 * @param rowsToDetection rows that each member had sent when it was first named with a right
 *     pattern, summed; all its rows for a member that was not; null for a run that was not found
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RunScore(
    String label,
    String run,
    boolean isThrottled,
    List<String> targets,
    int members,
    int right,
    int rightGrave,
    int any,
    int byCalls,
    int byRows,
    List<RiskPattern> patterns,
    boolean hasDetector,
    long rows,
    @Nullable Long rowsToFirstAlert,
    @Nullable Long rowsToDetection) {
  /** Members that must be named for the run to be found, percent. */
  public static final int FOUND_PERCENT = 80;

  /** Rows within which a first alert is early, whatever their share of the run. */
  public static final long EARLY_ROWS = 100;

  /** Share of the run's rows within which a first alert is early. */
  public static final double EARLY_SHARE = 0.05;

  public RunScore {
    targets = List.copyOf(targets);
    patterns = List.copyOf(patterns);
  }

  /** Whether it is found with a right pattern. */
  public boolean isFoundRight() {
    return isFound(right, members);
  }

  /** The same, counting alerts of {@link FalseAlertScorer#LEAST} or worse alone. */
  public boolean isFoundRightGrave() {
    return isFound(rightGrave, members);
  }

  /** Whether it is found with any pattern. */
  public boolean isFoundAny() {
    return isFound(any, members);
  }

  /** Whether the rule on the volume of calls finds it. */
  public boolean isFoundByCalls() {
    return isFound(byCalls, members);
  }

  /** Whether the rule on the volume of rows finds it. */
  public boolean isFoundByRows() {
    return isFound(byRows, members);
  }

  /** Whether the first alert comes within {@value #EARLY_ROWS} rows or 5 % of the run. */
  public boolean isEarly() {
    return rowsToFirstAlert != null && rowsToFirstAlert <= Math.max(EARLY_ROWS, EARLY_SHARE * rows);
  }

  /** Why it was not found with a right pattern; empty when it was. */
  @JsonProperty
  public String miss() {
    if (isFoundRight()) {
      return "";
    }
    String reason = hasDetector ? "" : "no detector of a right pattern; ";
    if (any == 0) {
      return reason + "no alert at all";
    }
    return reason + (right > 0 ? right + " of " + members + " named, too few" : "only " + patterns);
  }

  /** Whether enough members are named. */
  static boolean isFound(int named, int members) {
    return 100L * named >= (long) FOUND_PERCENT * members;
  }
}
