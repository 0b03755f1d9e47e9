package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.CostScore;
import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.ReportTable.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the figures of an evaluation into tables; tables without rows are left out. */
final class ReportTables {
  private ReportTables() {}

  /** The tables that fit a terminal. */
  static List<ReportTable> brief(EvaluationReport report) {
    return filled(
        Stream.of(
            summary(report),
            AttackTables.labels(report),
            AttackTables.variants(report),
            QuietTables.falseAlerts(report.falseAlerts()),
            QuietTables.kinds(report.falseAlerts()),
            QuietTables.oneByOne(report.falseAlerts()),
            QuietTables.folds(report.crossValidation()),
            QuietTables.withoutBaselines(report.crossValidation()),
            leaks(report.leaks()),
            falselyReported(report.leaks()),
            rules(report),
            cost(report.cost())));
  }

  /** All tables, the summary first. */
  static List<ReportTable> full(EvaluationReport report) {
    return filled(
        Stream.of(
            summary(report),
            AttackTables.labels(report),
            AttackTables.variants(report),
            AttackTables.matrix(report),
            AttackTables.misses(report),
            AttackTables.runs(report),
            QuietTables.falseAlerts(report.falseAlerts()),
            QuietTables.kinds(report.falseAlerts()),
            QuietTables.oneByOne(report.falseAlerts()),
            QuietTables.folds(report.crossValidation()),
            QuietTables.withoutBaselines(report.crossValidation()),
            leaks(report.leaks()),
            types("Leaks by true type", "FOUND", report.leaks().byTrueType()),
            types("Leaks by reported type", "RIGHT", report.leaks().byReportedType()),
            falselyReported(report.leaks()),
            rules(report),
            AttackTables.volume(report),
            cost(report.cost())));
  }

  private static List<ReportTable> filled(Stream<ReportTable> tables) {
    return tables.filter(table -> !table.rows().isEmpty()).toList();
  }

  private static ReportTable summary(EvaluationReport report) {
    return new ReportTable(
        "Summary",
        "",
        List.of(Column.text("ASKED"), Column.number("MEASURED"), Column.text("MET")),
        report.summary().stream()
            .map(
                criterion ->
                    List.of(
                        criterion.asked(), criterion.measured(), criterion.isMet() ? "yes" : "no"))
            .toList());
  }

  private static ReportTable leaks(LeakScore score) {
    return new ReportTable(
        "Leaked personal data and secrets, by output",
        "",
        ReportTable.measureColumns(),
        List.of(
            ReportTable.measure("Precision: reported outputs that leak", score.precision()),
            ReportTable.measure("Recall: leaking outputs that are reported", score.recall())));
  }

  private static ReportTable types(String title, String heading, Map<String, Proportion> byType) {
    return new ReportTable(
        title,
        "",
        List.of(Column.text("TYPE"), Column.number(heading), Column.number("SHARE")),
        byType.entrySet().stream()
            .map(
                entry ->
                    List.of(
                        entry.getKey(),
                        Figures.of(entry.getValue()),
                        Figures.share(entry.getValue())))
            .toList());
  }

  private static ReportTable falselyReported(LeakScore score) {
    return new ReportTable(
        "Reported outputs that do not leak, by what they hold",
        "",
        List.of(Column.text("WHAT"), Column.number("OUTPUTS")),
        score.falselyReported().entrySet().stream()
            .map(entry -> List.of(entry.getKey(), Figures.count(entry.getValue())))
            .toList());
  }

  private static ReportTable rules(EvaluationReport report) {
    return new ReportTable(
        "Beside a rule on volume alone",
        "Principals that are named, by any pattern; the rule counts for each principal and target.",
        List.of(
            Column.text("RULE"),
            Column.number("ATTACKERS"),
            Column.number("SHARE"),
            Column.number("BENIGN"),
            Column.number("SHARE")),
        report.rules().stream()
            .map(
                rule ->
                    List.of(
                        rule.rule(),
                        Figures.of(rule.attackers()),
                        Figures.share(rule.attackers()),
                        Figures.of(rule.benignPrincipals()),
                        Figures.share(rule.benignPrincipals())))
            .toList());
  }

  private static ReportTable cost(CostScore cost) {
    return new ReportTable(
        "Cost",
        "",
        List.of(Column.text("WHAT"), Column.number("MEASURED")),
        List.of(
            List.of(
                "Events of benign principals that read the probe",
                Figures.of(cost.probedEvents()) + ", " + Figures.share(cost.probedEvents())),
            List.of(
                "Stored core of a principal, median",
                Figures.count(Math.round(cost.medianCoreBytes())) + " B"),
            List.of(
                "Stored core of a principal, 99th percentile",
                Figures.count(Math.round(cost.highCoreBytes())) + " B")));
  }
}
