package io.privet.cli.evaluate;

import java.util.List;

/**
 * One table of a report.
 *
 * @param note what the figures mean, one sentence or two; empty for none
 * @param rows one text for each column
 */
record ReportTable(String title, String note, List<Column> columns, List<List<String>> rows) {
  /**
   * A column.
   *
   * @param isNumber whether its texts stand at the right
   */
  record Column(String heading, boolean isNumber) {
    static Column text(String heading) {
      return new Column(heading, false);
    }

    static Column number(String heading) {
      return new Column(heading, true);
    }
  }

  ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Columns for a measure with its bounds. */
  static List<Column> measureColumns() {
    return List.of(
        Column.text("MEASURE"),
        Column.number("COUNT"),
        Column.number("SHARE"),
        Column.number("95 % BOUNDS"));
  }

  /** A row of {@link #measureColumns}. */
  static List<String> measure(String name, Proportion proportion) {
    return List.of(
        name, Figures.of(proportion), Figures.share(proportion), Figures.bounds(proportion));
  }
}
