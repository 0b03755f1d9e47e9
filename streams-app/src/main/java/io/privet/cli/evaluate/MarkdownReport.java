package io.privet.cli.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a report as a page of documentation. */
final class MarkdownReport {
  private MarkdownReport() {}

  static String render(EvaluationReport report) {
    StringBuilder text = new StringBuilder(method());
    text.append(traffic(report.traffic()));
    ReportTables.of(report).forEach(table -> append(text, table));
    return text.toString();
  }

  private static String method() {
    return String.format(
        Locale.ROOT,
        """
        # Measured quality

        This page is written by the command that measures:

        ```
        ./privet evaluate --traffic FOLDER --markdown docs/quality.md
        ```

        ## Method

        - The traffic is recorded: attack tools of third parties really ran, in a majority of benign
          principals chosen to be hard. Its truth is known for each principal and each event, and is
          read only after detection has run.
        - Detection runs as it would in a deployment: baselines are first learned from the same traffic
          without labels; the allow-list, the registered jobs and the fingerprints of training records
          come from the folder, as their owners would register them.
        - A **principal** is found when an alert names it, as its suspect or as a member of a campaign,
          for an event of the attack. A **run** of an attack tool is found when at least %d %% of its
          principals are. *Right* patterns are those that the truth lists for the label.
        - **Rows to detection** are the inputs sent, not the calls, from the first attack event to the
          event that raised the alert; the share is of all rows of the run.
        - A run is *throttled* when the tool was slowed down on purpose, else it ran at *full* pace.
        - A **false alert** is one of severity %s or worse that names a benign principal and rests on
          no output that really leaks. Abuse that is no privacy attack counts neither way.
        - Leaks are counted in outputs: an output leaks when it holds a secret, or personal data that
          its prompt did not hold, of somebody other than public contacts.
        - Detectors look better on traffic that was at hand while they were written than on any other.
        - Bounds are exact binomial ones at 95 %% (Clopper and Pearson, 1934).
        - The rule on volume alone is what many would start with: more than %d an hour for one
          principal on one model or data set.
        """,
        RunScorer.FOUND_PERCENT,
        FalseAlertScorer.LEAST,
        HourlyLimit.LIMIT);
  }

  private static String traffic(EvaluationReport.Traffic traffic) {
    return String.format(
        Locale.ROOT,
        """

        ## Traffic

        `%s`: %,d events; principals: %,d attacking (%,d runs), %,d benign, %,d of other abuse.
        Baselines: `%s`.

        The replay's counts: %s.
        """,
        traffic.name(),
        traffic.counts().events(),
        traffic.attackers(),
        traffic.runs(),
        traffic.benignPrincipals(),
        traffic.otherPrincipals(),
        traffic.baselines(),
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
