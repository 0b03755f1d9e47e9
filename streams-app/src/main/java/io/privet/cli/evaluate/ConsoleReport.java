package io.privet.cli.evaluate;

import io.privet.cli.console.Palette;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;

/** Prints tables for a terminal of {@value Palette#COLUMNS} columns. */
final class ConsoleReport {
  private static final String GAP = "  ";

  private final Palette palette;

  ConsoleReport(Palette palette) {
    this.palette = palette;
  }

  String render(EvaluationReport report) {
    EvaluationReport.Traffic traffic = report.traffic();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %,d events; principals: %,d attacking (%,d runs), %,d benign, %,d of other"
                + " abuse%n",
            traffic.name(),
            traffic.counts().events(),
            traffic.attackers(),
            traffic.runs(),
            traffic.benignPrincipals(),
            traffic.otherPrincipals()));
    ReportTables.brief(report).forEach(table -> append(text, table));
    return text.toString();
  }

  private void append(StringBuilder text, ReportTable table) {
    text.append('\n').append(palette.bold(table.title())).append('\n');
    WordUtils.wrap(table.note(), Palette.COLUMNS)
        .lines()
        .forEach(line -> text.append(palette.faint(line)).append('\n'));
    int[] widths = widths(table);
    List<String> headings = table.columns().stream().map(ReportTable.Column::heading).toList();
    text.append(palette.faint(line(table, widths, headings))).append('\n');
    table.rows().forEach(row -> text.append(line(table, widths, row)).append('\n'));
  }

  private static int[] widths(ReportTable table) {
    return IntStream.range(0, table.columns().size())
        .map(
            i ->
                table.rows().stream()
                    .mapToInt(row -> row.get(i).length())
                    .reduce(table.columns().get(i).heading().length(), Math::max))
        .toArray();
  }

  private static String line(ReportTable table, int[] widths, List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), widths[i], table.columns().get(i).isNumber()))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(String cell, int width, boolean isRight) {
    String blank = " ".repeat(width - cell.length());
    return isRight ? blank + cell : cell + blank;
  }
}
