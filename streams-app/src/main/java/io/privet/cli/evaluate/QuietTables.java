package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.CrossValidation;
import io.privet.cli.evaluate.EvaluationReport.FalseAlert;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.FoldScore;
import io.privet.cli.evaluate.EvaluationReport.TargetScore;
import io.privet.cli.evaluate.ReportTable.Column;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of alerts on the wrong principals. */
final class QuietTables {
  private QuietTables() {}

  static ReportTable falseAlerts(FalseAlertScore score) {
    return new ReportTable(
        "False alerts",
        "Alerts of severity "
            + FalseAlertScorer.LEAST
            + " or worse that name a benign principal and rest on no leak.",
        ReportTable.measureColumns(),
        List.of(
            ReportTable.measure("Benign principals", score.benignPrincipals()),
            ReportTable.measure("Those that baselines were learned from", score.calibrated()),
            ReportTable.measure("Those held out", score.heldOut()),
            ReportTable.measure("Days of benign principals", score.principalDays()),
            ReportTable.measure(
                "Benign principals, without the allow-list",
                score.benignPrincipalsWithoutAllowList()),
            List.of(
                "Alerts on a model that rest on no leak",
                Figures.count(score.modelAlertsWithoutLeak()),
                "",
                "")));
  }

  static ReportTable kinds(FalseAlertScore score) {
    return new ReportTable(
        "Benign principals by kind",
        "With a false alert, with one were there no allow-list, and with alerts too mild to count.",
        List.of(
            Column.text("KIND"),
            Column.number("PRINCIPALS"),
            Column.number("ALERTED"),
            Column.number("NO ALLOW-LIST"),
            Column.number("MILDER")),
        score.kinds().stream()
            .map(
                kind ->
                    List.of(
                        Figures.name(kind.kind()),
                        Figures.count(kind.principals()),
                        Figures.count(kind.alerted()),
                        Figures.count(kind.withoutAllowList()),
                        Figures.count(kind.milder())))
            .toList());
  }

  static ReportTable oneByOne(FalseAlertScore score) {
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
        score.alerts().stream().map(QuietTables::falseAlert).toList());
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

  static ReportTable folds(@Nullable CrossValidation validation) {
    List<List<String>> rows = new ArrayList<>();
    if (validation != null) {
      List<FoldScore> folds = validation.folds();
      folds.forEach(
          fold ->
              rows.add(
                  List.of(
                      "part " + fold.fold(),
                      Figures.of(fold.heldOut()),
                      Figures.of(fold.falselyAlerted()),
                      Figures.of(fold.runsRight()))));
      rows.add(
          List.of(
              "worst",
              Figures.of(validation.worst(FoldScore::heldOut)),
              Figures.of(validation.worst(FoldScore::falselyAlerted)),
              Figures.of(
                  folds.stream()
                      .map(FoldScore::runsRight)
                      .min(Comparator.comparingDouble(Proportion::share))
                      .orElseThrow())));
    }
    return new ReportTable(
        "Baselines learned without a part of the principals",
        "False alerts on those left out and on all benign principals; recorded runs found with a"
            + " right pattern.",
        List.of(
            Column.text("LEFT OUT"),
            Column.number("FALSE THERE"),
            Column.number("FALSE"),
            Column.number("RUNS FOUND")),
        rows);
  }

  static ReportTable withoutBaselines(@Nullable CrossValidation validation) {
    return new ReportTable(
        "Without a baseline of the model or data set",
        "False alerts on benign principals that use it; recorded runs against it found with a right"
            + " pattern.",
        List.of(Column.text("TARGET"), Column.number("FALSE"), Column.number("RUNS FOUND")),
        validation == null
            ? List.of()
            : validation.withoutBaselines().stream().map(QuietTables::target).toList());
  }

  private static List<String> target(TargetScore score) {
    return List.of(
        score.target(), Figures.of(score.falselyAlerted()), Figures.of(score.runsRight()));
  }
}
