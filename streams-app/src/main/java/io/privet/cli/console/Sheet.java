package io.privet.cli.console;

import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Text in two columns: labels at the left, what they are about at the right. */
final class Sheet {
  private static final int LABEL_COLUMNS = 18;

  private final Palette palette;
  private final StringBuilder text = new StringBuilder();
  private TextTable table;
  private String label = "";

  Sheet(Palette palette) {
    this.palette = palette;
    table = newTable();
  }

  /** Adds a line across both columns, between two rules. */
  void title(Text title) {
    flush();
    text.append(palette.rule()).append('\n');
    text.append(title).append('\n');
    text.append(palette.rule()).append('\n');
  }

  /** Starts a section after an empty line; its label stands beside the next row. */
  void section(String name) {
    if (table.rowCount() > 0) {
      table.addEmptyRow();
    }
    label = name;
  }

  /** Adds a row with a label of its own. */
  void row(String name, Text value) {
    label = name;
    row(value);
  }

  /** Adds a row to the section. */
  void row(Text value) {
    table.addRowValues(palette.faint(label), value);
    label = "";
  }

  private void flush() {
    text.append(table);
    table = newTable();
  }

  private TextTable newTable() {
    TextTable created =
        TextTable.forColumns(
            palette.scheme(),
            new Column(LABEL_COLUMNS, 0, Overflow.WRAP),
            new Column(Palette.COLUMNS - LABEL_COLUMNS, 0, Overflow.WRAP));
    created.indentWrappedLines = 0;
    return created;
  }

  @Override
  public String toString() {
    flush();
    return text.toString();
  }
}
