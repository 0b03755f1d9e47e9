package io.privet.cli.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report as a page of documentation. */
final class MarkdownReport {
  private MarkdownReport() {}

  static String render(EvaluationReport report) {
    List<ReportTable> tables = ReportTables.full(report);
    StringBuilder text = new StringBuilder(title());
    append(text, tables.getFirst());
    text.append(traffic(report.traffic()));
    text.append(method());
    tables.stream().skip(1).forEach(table -> append(text, table));
    return text.toString();
  }

  private static String title() {
    return """
        # Measured quality

        This page is written by the command that measures:

        ```
        ./privet evaluate --traffic FOLDER --variants all --folds 5 --markdown docs/quality.md
        ```
        """;
  }

  private static String method() {
    return String.format(
        Locale.ROOT,
        """

        ## Method

        - The traffic is recorded: attack tools of third parties really ran, in a majority of benign
          principals chosen to be hard. Its truth is known for each principal and each event, and is
          read only after detection has run.
        - Detection runs as it would in a deployment: baselines are first learned from the same traffic
          without labels, but from a part of the principals only; the rest is held out. The allow-list,
          the registered jobs and the fingerprints of training records come from the folder, as their
          owners would register them.
        - A **principal** is found when an alert names it, as its suspect or as a member of a campaign,
          for an event of the attack. A **run** of an attack tool is found when at least %d %% of its
          principals are. *Right* patterns are those that the truth lists for the label. Where *%s* is
          said, milder alerts do not count.
        - **Rows** are the inputs sent, not the calls. The first alert is counted in rows that all
          principals of the run had sent; it is early within 5 %% of the run or %d rows.
        - A run is *throttled* when the tool was slowed down on purpose, else it ran at *full* pace.
        - Attacks are **made harder** by a seeded generator, as events before any detection, beside the
          benign traffic as it was recorded. *slow10* stretches the gaps of the attack ten times.
          *split25* deals its events out to 25 principals with addresses of their own, fewer where there
          are fewer events. *dilute10* mixes ordinary requests of the same model or data set in, each
          distinct one before any comes again, until one row in ten is the attack's; its own times stay,
          so it is louder in sum. Runs on targets of
          which nothing ordinary was recorded are left out.
        - A **false alert** is one of severity %s or worse that names a benign principal and rests on
          no output that really leaks. Abuse that is no privacy attack counts neither way.
        - Leaks are counted in outputs: an output leaks when it holds a secret, or personal data that
          its prompt did not hold, of somebody other than public contacts.
        - Detectors look better on traffic that was at hand while they were written than on any other.
        - Bounds are exact binomial ones at 95 %% (Clopper and Pearson, 1934).
        - The rule on volume alone is what many would start with: more than %d an hour for one
          principal on one model or data set, in calls or in rows.
        """,
        RunScore.FOUND_PERCENT,
        FalseAlertScorer.LEAST,
        RunScore.EARLY_ROWS,
        FalseAlertScorer.LEAST,
        HourlyLimit.LIMIT);
  }

  private static String traffic(EvaluationReport.Traffic traffic) {
    return String.format(
        Locale.ROOT,
        """

        ## Traffic

        `%s`: %,d events; principals: %,d attacking (%,d runs), %,d benign, %,d of other abuse.
        Baselines: `%s`, learned without %s of the principals.

        The replay's counts: %s.
        """,
        traffic.name(),
        traffic.counts().events(),
        traffic.attackers(),
        traffic.runs(),
        traffic.benignPrincipals(),
        traffic.otherPrincipals(),
        traffic.baselines(),
        Figures.percent(traffic.heldOutShare()),
        traffic.counts());
  }

  private static void append(StringBuilder text, ReportTable table) {
    text.append("\n## ").append(table.title()).append("\n\n");
    if (!table.note().isEmpty()) {
      text.append(table.note()).append("\n\n");
    }
    List<ReportTable.Column> columns = table.columns();
    text.append(
        row(columns.stream().map(column -> column.heading().toLowerCase(Locale.ROOT)).toList()));
    text.append(row(columns.stream().map(column -> column.isNumber() ? "--:" : ":--").toList()));
    table.rows().forEach(cells -> text.append(row(cells)));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
