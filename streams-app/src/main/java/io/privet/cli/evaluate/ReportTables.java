package io.privet.cli.evaluate;

import static java.util.stream.Collectors.joining;

import io.privet.cli.evaluate.EvaluationReport.Coverage;
import io.privet.cli.evaluate.EvaluationReport.FalseAlert;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.LabelScore;
import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.EvaluationReport.RunScore;
import io.privet.cli.evaluate.ReportTable.Column;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the figures of an evaluation into tables; tables without rows are left out. */
final class ReportTables {
  private ReportTables() {}

  static List<ReportTable> of(EvaluationReport report) {
    List<ReportTable> tables = new ArrayList<>();
    tables.add(labels(report, Coverage.PROMISED, "Attacks that a detector is there for"));
    tables.add(
        labels(report, Coverage.IN_PART, "Attacks that only a detector of another pattern sees"));
    tables.add(labels(report, Coverage.NOT_YET_COVERED, "Attacks not yet covered"));
    tables.add(runs(report));
    tables.add(falseAlerts(report.falseAlerts()));
    tables.add(falseAlertList(report.falseAlerts()));
    tables.add(leaks(report.leaks()));
    tables.add(types("Leaks by true type", "FOUND", report.leaks().byTrueType()));
    tables.add(types("Leaks by reported type", "RIGHT", report.leaks().byReportedType()));
    tables.add(falselyReported(report.leaks()));
    tables.add(rules(report));
    tables.removeIf(table -> table.rows().isEmpty());
    return tables;
  }

  private static ReportTable labels(EvaluationReport report, Coverage coverage, String title) {
    return new ReportTable(
        title,
        coverage == Coverage.PROMISED
            ? "Found with a right pattern, and by any; rows are medians over the runs found."
            : "",
        List.of(
            Column.text("LABEL"),
            Column.text("RIGHT PATTERNS"),
            Column.text("PACE"),
            Column.number("RUNS"),
            Column.number("ANY"),
            Column.number("PRINCIPALS"),
            Column.number("ROWS TO DETECT")),
        report.labels().stream()
            .filter(score -> score.coverage() == coverage)
            .map(ReportTables::label)
            .toList());
  }

  private static List<String> label(LabelScore score) {
    return List.of(
        Figures.name(score.label()),
        score.rightPatterns().stream().map(Enum::name).collect(joining(" ")),
        pace(score),
        Figures.of(score.runsRight()),
        Figures.count(score.runsAny().count()),
        Figures.of(score.principalsRight()),
        score.medianRowShare() == null || score.medianRows() == null
            ? "-"
            : Figures.count(Math.round(score.medianRows()))
                + ", "
                + Figures.percent(score.medianRowShare()));
  }

  private static String pace(LabelScore score) {
    return score.isThrottled() ? "throttled" : "full";
  }

  private static ReportTable runs(EvaluationReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (LabelScore label : report.labels()) {
      if (label.coverage() == Coverage.PROMISED) {
        label.runs().forEach(run -> rows.add(run(label, run)));
      }
    }
    return new ReportTable(
        "The same, run by run",
        "",
        List.of(
            Column.text("RUN"),
            Column.text("LABEL"),
            Column.text("PACE"),
            Column.number("FOUND"),
            Column.number("ROWS"),
            Column.number("TO DETECT"),
            Column.number("SHARE")),
        rows);
  }

  private static List<String> run(LabelScore label, RunScore run) {
    return List.of(
        run.run(),
        Figures.name(label.label()),
        pace(label),
        run.membersRight() + " of " + run.members(),
        Figures.count(run.rows()),
        run.rowsToDetection() == null ? "-" : Figures.count(run.rowsToDetection()),
        run.rowShare() == null ? "-" : Figures.percent(run.rowShare()));
  }

  private static ReportTable falseAlerts(FalseAlertScore score) {
    return new ReportTable(
        "False alerts",
        "Alerts of severity "
            + FalseAlertScorer.LEAST
            + " or worse that name a benign principal and rest on no leak.",
        measureColumns(),
        List.of(
            measure("Benign principals", score.benignPrincipals()),
            measure("Days of benign principals", score.principalDays()),
            measure(
                "Benign principals, without the allow-list",
                score.benignPrincipalsWithoutAllowList()),
            List.of(
                "Alerts on a model that rest on no leak",
                Figures.count(score.modelAlertsWithoutLeak()),
                "",
                "")));
  }

  private static ReportTable falseAlertList(FalseAlertScore score) {
    return new ReportTable(
        "False alerts one by one",
        "",
        List.of(
            Column.text("KIND"),
            Column.text("PRINCIPAL"),
            Column.text("PATTERN"),
            Column.text("SEVERITY"),
            Column.text("TARGET"),
            Column.text("DETECTED")),
        score.alerts().stream().map(ReportTables::falseAlert).toList());
  }

  private static List<String> falseAlert(FalseAlert alert) {
    return List.of(
        Figures.name(alert.kind()),
        alert.principal(),
        alert.pattern().name(),
        alert.severity().name(),
        alert.target(),
        alert.detectedAt().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static ReportTable leaks(LeakScore score) {
    return new ReportTable(
        "Leaked personal data and secrets, by output",
        "",
        measureColumns(),
        List.of(
            measure("Precision: reported outputs that leak", score.precision()),
            measure("Recall: leaking outputs that are reported", score.recall())));
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

  private static List<Column> measureColumns() {
    return List.of(
        Column.text("MEASURE"),
        Column.number("COUNT"),
        Column.number("SHARE"),
        Column.number("95 % BOUNDS"));
  }

  private static List<String> measure(String name, Proportion proportion) {
    return List.of(
        name, Figures.of(proportion), Figures.share(proportion), Figures.bounds(proportion));
  }
}
