package io.privet.cli.evaluate;

import io.privet.model.RiskPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/**
 * How well the attacks of one label and pace, or of several, were found.
 *
 * @param label attack label; {@code all} where several are put together
 * @param rightPatterns that count as a right answer, best first
 * @param pace {@value #FULL}, {@value #THROTTLED} where the tool was slowed down on purpose,
 *     {@value #BOTH} where they are put together
 * @param found runs and principals by what names them
 * @param early runs whose first alert comes early
 * @param medianRows median over all runs of the rows to the first alert, all rows of the run where
 *     there was none; null without runs
 * @param medianRowShare the same as a share of the run's rows
 * @param runs one by one
 */
public record LabelScore(
    String label,
    List<RiskPattern> rightPatterns,
    String pace,
    Found found,
    Proportion early,
    @Nullable Double medianRows,
    @Nullable Double medianRowShare,
    List<RunScore> runs) {
  /** Stands for several labels. */
  static final String ALL = "all";

  /** Paces as recorded. */
  static final String FULL = "full";

  /** The tool was slowed down on purpose. */
  static final String THROTTLED = "throttled";

  /** Runs at any pace are put together. */
  static final String BOTH = "both";

  /**
   * Runs and principals that are found.
   *
   * @param runsRight by alerts with a right pattern
   * @param runsRightGrave by such alerts of medium severity or worse
   * @param runsAny by any alert
   * @param runsByCalls by the rule on the volume of calls
   * @param runsByRows by the rule on the volume of rows
   */
  public record Found(
      Proportion runsRight,
      Proportion runsRightGrave,
      Proportion runsAny,
      Proportion runsByCalls,
      Proportion runsByRows,
      Proportion principalsRight,
      Proportion principalsRightGrave,
      Proportion principalsAny,
      Proportion principalsByCalls,
      Proportion principalsByRows) {
    private static Found of(List<RunScore> runs) {
      return new Found(
          Proportion.of(runs, RunScore::isFoundRight),
          Proportion.of(runs, RunScore::isFoundRightGrave),
          Proportion.of(runs, RunScore::isFoundAny),
          Proportion.of(runs, RunScore::isFoundByCalls),
          Proportion.of(runs, RunScore::isFoundByRows),
          principals(runs, RunScore::right),
          principals(runs, RunScore::rightGrave),
          principals(runs, RunScore::any),
          principals(runs, RunScore::byCalls),
          principals(runs, RunScore::byRows));
    }

    private static Proportion principals(List<RunScore> runs, ToIntFunction<RunScore> named) {
      return Proportion.of(
          runs.stream().mapToInt(named).sum(), runs.stream().mapToInt(RunScore::members).sum());
    }

    /** Whether a rule on volume finds more runs or names more principals. */
    boolean isBeatenByVolume() {
      return Math.max(runsByCalls.count(), runsByRows.count()) > runsAny.count()
          || Math.max(principalsByCalls.count(), principalsByRows.count()) > principalsAny.count();
    }
  }

  /** The scores of runs by label and pace: labels in the order of the truth, full pace first. */
  static List<LabelScore> of(List<RunScore> runs, Map<String, List<RiskPattern>> rightPatterns) {
    List<LabelScore> scores = new ArrayList<>();
    rightPatterns.forEach(
        (label, right) -> {
          for (boolean isThrottled : new boolean[] {false, true}) {
            List<RunScore> chosen =
                runs.stream()
                    .filter(run -> run.label().equals(label) && run.isThrottled() == isThrottled)
                    .toList();
            if (!chosen.isEmpty()) {
              scores.add(of(label, right, pace(isThrottled), chosen));
            }
          }
        });
    return scores;
  }

  /** The pace of a run. */
  static String pace(boolean isThrottled) {
    return isThrottled ? THROTTLED : FULL;
  }

  /** The scores of runs by label alone, at any pace. */
  static List<LabelScore> byLabel(List<RunScore> runs) {
    return runs.stream()
        .collect(Collectors.groupingBy(RunScore::label, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> of(entry.getKey(), List.of(), BOTH, entry.getValue()))
        .toList();
  }

  /** The score of runs of any label. */
  static LabelScore all(String pace, List<RunScore> runs) {
    return of(ALL, List.of(), pace, runs);
  }

  private static LabelScore of(
      String label, List<RiskPattern> right, String pace, List<RunScore> runs) {
    return new LabelScore(
        label,
        right,
        pace,
        Found.of(runs),
        Proportion.of(runs, RunScore::isEarly),
        median(runs, LabelScore::rowsToFirstAlert),
        median(runs, run -> run.rows() == 0 ? 1 : rowsToFirstAlert(run) / run.rows()),
        runs);
  }

  private static double rowsToFirstAlert(RunScore run) {
    return run.rowsToFirstAlert() == null ? run.rows() : run.rowsToFirstAlert();
  }

  private static @Nullable Double median(List<RunScore> runs, ToDoubleFunction<RunScore> figure) {
    return runs.isEmpty()
        ? null
        : Median.withDefaults().evaluate(runs.stream().mapToDouble(figure).toArray());
  }
}
