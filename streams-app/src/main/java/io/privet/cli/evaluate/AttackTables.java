package io.privet.cli.evaluate;

import static java.util.stream.Collectors.joining;

import io.privet.cli.evaluate.EvaluationReport.VariantScore;
import io.privet.cli.evaluate.ReportTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of what was found of the attacks. */
final class AttackTables {
  private AttackTables() {}

  static ReportTable labels(EvaluationReport report) {
    return new ReportTable(
        "Recorded attacks",
        "Runs found with a right pattern, by alerts of MEDIUM or worse alone, and by any pattern;"
            + " the first alert is a median over all runs.",
        List.of(
            Column.text("LABEL"),
            Column.text("RIGHT"),
            Column.text("PACE"),
            Column.number("FOUND"),
            Column.number("MEDIUM"),
            Column.number("ANY"),
            Column.number("FIRST ALERT")),
        report.labels().stream().map(AttackTables::label).toList());
  }

  private static List<String> label(LabelScore score) {
    return List.of(
        Figures.name(score.label()),
        score.rightPatterns().stream().map(Enum::name).collect(joining(" ")),
        score.pace(),
        Figures.of(score.found().runsRight()),
        Figures.count(score.found().runsRightGrave().count()),
        Figures.count(score.found().runsAny().count()),
        firstAlert(score));
  }

  private static String firstAlert(LabelScore score) {
    return score.medianRows() == null || score.medianRowShare() == null
        ? "-"
        : Figures.count(Math.round(score.medianRows()))
            + ", "
            + Figures.percent(score.medianRowShare());
  }

  static ReportTable variants(EvaluationReport report) {
    return new ReportTable(
        "Attacks made harder",
        "All runs, beside the recorded benign traffic: found with a right pattern, by alerts of"
            + " MEDIUM or worse alone, by any pattern, and by the rules on volume; runs with an early"
            + " first alert; benign principals falsely alerted; runs that cannot be changed so.",
        List.of(
            Column.text("HOW"),
            Column.number("FOUND"),
            Column.number("SHARE"),
            Column.number("MEDIUM"),
            Column.number("ANY"),
            Column.number("CALLS"),
            Column.number("ROWS"),
            Column.number("EARLY"),
            Column.number("FALSE"),
            Column.number("LEFT OUT")),
        report.variants().stream().map(AttackTables::variant).toList());
  }

  private static List<String> variant(VariantScore variant) {
    LabelScore.Found found = variant.all().found();
    return List.of(
        variant.variant(),
        Figures.of(found.runsRight()),
        Figures.share(found.runsRight()),
        Figures.count(found.runsRightGrave().count()),
        Figures.count(found.runsAny().count()),
        Figures.count(found.runsByCalls().count()),
        Figures.count(found.runsByRows().count()),
        Figures.count(variant.all().early().count()),
        Figures.count(variant.falselyAlerted().size()),
        Figures.count(variant.underivable().size()));
  }

  /** Found of runs by label and variant; too wide for a terminal. */
  static ReportTable matrix(EvaluationReport report) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text("LABEL"));
    columns.add(Column.number("RECORDED"));
    Map<String, List<String>> rows = new TreeMap<>();
    report.labels().stream()
        .flatMap(label -> label.runs().stream())
        .collect(Collectors.groupingBy(RunScore::label))
        .forEach((label, runs) -> rows.put(label, start(label, runs)));
    for (VariantScore variant : report.variants()) {
      columns.add(Column.number(variant.variant()));
      Map<String, List<RunScore>> runs =
          variant.all().runs().stream().collect(Collectors.groupingBy(RunScore::label));
      rows.forEach((label, cells) -> cells.add(foundOf(runs.getOrDefault(label, List.of()))));
    }
    return new ReportTable(
        "By label and variant",
        "Runs found with a right pattern, of those that could be changed so.",
        columns,
        report.variants().isEmpty() ? List.of() : List.copyOf(rows.values()));
  }

  private static List<String> start(String label, List<RunScore> runs) {
    return new ArrayList<>(List.of(Figures.name(label), foundOf(runs)));
  }

  private static String foundOf(List<RunScore> runs) {
    Proportion found = Proportion.of(runs, RunScore::isFoundRight);
    return runs.isEmpty() ? "-" : found.count() + "/" + found.of();
  }

  /** Run by run; too long for a terminal. */
  static ReportTable runs(EvaluationReport report) {
    return new ReportTable(
        "Recorded attacks run by run",
        "Principals named with a right pattern; rows sent by all of them at the first alert.",
        List.of(
            Column.text("RUN"),
            Column.text("LABEL"),
            Column.text("PACE"),
            Column.number("NAMED"),
            Column.number("ROWS"),
            Column.number("FIRST ALERT"),
            Column.number("SHARE")),
        report.labels().stream()
            .flatMap(label -> label.runs().stream())
            .map(AttackTables::run)
            .toList());
  }

  private static List<String> run(RunScore run) {
    Long first = run.rowsToFirstAlert();
    return List.of(
        run.run(),
        Figures.name(run.label()),
        LabelScore.pace(run.isThrottled()),
        run.right() + " of " + run.members(),
        Figures.count(run.rows()),
        first == null ? "-" : Figures.count(first),
        first == null || run.rows() == 0 ? "-" : Figures.percent((double) first / run.rows()));
  }

  static ReportTable misses(EvaluationReport report) {
    return new ReportTable(
        "What is missed, and why",
        "Runs that were not found with a right pattern.",
        List.of(
            Column.text("RUN"),
            Column.text("LABEL"),
            Column.text("PACE"),
            Column.text("TARGET"),
            Column.text("WHERE AND WHY")),
        Misses.of(report).rows());
  }

  /** Attackers named by Privet and by the rules on volume, for each label. */
  static ReportTable volume(EvaluationReport report) {
    List<List<String>> rows = new ArrayList<>();
    List<RunScore> recorded =
        report.labels().stream().flatMap(label -> label.runs().stream()).toList();
    Stream.concat(
            LabelScore.byLabel(recorded).stream(),
            Stream.of(LabelScore.all(LabelScore.BOTH, recorded)))
        .forEach(label -> rows.add(volume("recorded", label)));
    for (VariantScore variant : report.variants()) {
      LabelScore.byLabel(variant.all().runs()).stream()
          .filter(label -> label.found().isBeatenByVolume())
          .forEach(label -> rows.add(volume(variant.variant(), label)));
      rows.add(volume(variant.variant(), variant.all()));
    }
    return new ReportTable(
        "Beside a rule on volume, by label",
        "Principals of attacks that are named, by any pattern; of the variants, the sum and those"
            + " labels on which a rule on volume is better.",
        List.of(
            Column.text("WHERE"),
            Column.text("LABEL"),
            Column.number("PRIVET"),
            Column.number("CALLS"),
            Column.number("ROWS"),
            Column.text("BETTER")),
        rows);
  }

  private static List<String> volume(String where, LabelScore label) {
    LabelScore.Found found = label.found();
    return List.of(
        where,
        Figures.name(label.label()),
        Figures.of(found.principalsAny()),
        Figures.count(found.principalsByCalls().count()),
        Figures.count(found.principalsByRows().count()),
        found.isBeatenByVolume() ? "volume" : "Privet");
  }
}
