package io.privet.cli.console;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A table with a heading; what is too long for its column goes on in the next line. */
public final class Grid {
  private static final int GAP = 2;

  /**
   * A column.
   *
   * @param width characters that fit
   * @param isNumber whether it is set to the right
   */
  public record Heading(String name, int width, boolean isNumber) {
    /** A column of text. */
    public static Heading text(String name, int width) {
      return new Heading(name, width, false);
    }

    /** A column of numbers. */
    public static Heading number(String name, int width) {
      return new Heading(name, width, true);
    }
  }

  private final Palette palette;
  private final List<Heading> headings;
  private final TextTable table;

  /** A table without rows. */
  public Grid(Palette palette, List<Heading> headings) {
    this.palette = palette;
    this.headings = List.copyOf(headings);
    Column[] columns =
        IntStream.range(0, headings.size())
            .mapToObj(i -> new Column(headings.get(i).width() + gap(i), gap(i), Overflow.TRUNCATE))
            .toArray(Column[]::new);
    table = TextTable.forColumns(palette.scheme(), columns);
    table.addRowValues(
        headings.stream()
            .map(heading -> palette.faint(aligned(heading.name(), heading)))
            .toArray(Text[]::new));
  }

  /** Puts a line of a cell in its style. */
  interface Style {
    Text of(int column, String text);
  }

  /** Adds a row with a cell for each column. */
  public void row(List<String> cells) {
    row(cells, (column, text) -> palette.plain(text));
  }

  /** Adds a row with a cell for each column, in a style. */
  void row(List<String> cells, Style style) {
    List<List<String>> lines =
        IntStream.range(0, headings.size())
            .mapToObj(i -> WordUtils.wrap(cells.get(i), headings.get(i).width(), "\n", true))
            .map(text -> text.lines().toList())
            .toList();
    int height = lines.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      Text[] texts = new Text[headings.size()];
      for (int i = 0; i < texts.length; i++) {
        String text = line < lines.get(i).size() ? lines.get(i).get(line) : "";
        texts[i] = style.of(i, aligned(text, headings.get(i)));
      }
      table.addRowValues(texts);
    }
  }

  /** The table as text, each line ended by a newline. */
  public String render() {
    return table.toString();
  }

  private static String aligned(String text, Heading heading) {
    return heading.isNumber() ? Columns.padLeft(text, heading.width()) : text;
  }

  private static int gap(int column) {
    return column == 0 ? 0 : GAP;
  }
}
