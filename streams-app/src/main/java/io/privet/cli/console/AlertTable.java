package io.privet.cli.console;

import static io.privet.cli.console.Columns.padLeft;
import static io.privet.notify.AlertWording.count;
import static io.privet.notify.AlertWording.minute;
import static io.privet.notify.AlertWording.pattern;
import static io.privet.notify.AlertWording.who;

import io.privet.model.Alert;
import io.privet.model.Mitigation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Alerts as a table: the worst first, then by the time they began. */
public final class AlertTable {
  private static final List<String> HEADINGS =
      List.of("SEVERITY", "PATTERN", "WHO", "TARGET", "ROWS", "SINCE", "DO FIRST");
  private static final List<Integer> WIDTHS = List.of(8, 22, 11, 14, 7, 6, 20);
  private static final int SEVERITY = 0;
  private static final int PATTERN = 1;
  private static final int ROWS = 4;
  private static final int GAP = 2;
  private static final Comparator<Alert> WORST_FIRST =
      Comparator.comparing(Alert::severity)
          .reversed()
          .thenComparing(Alert::firstEventTime)
          .thenComparing(Alert::alertId);

  private final Palette palette;

  /** A table in the given colours. */
  public AlertTable(Palette palette) {
    this.palette = palette;
  }

  /** The table as text, each line at most {@link Palette#COLUMNS} wide and ended by a newline. */
  public String render(List<Alert> alerts) {
    Column[] columns =
        IntStream.range(0, WIDTHS.size())
            .mapToObj(i -> new Column(WIDTHS.get(i) + gap(i), gap(i), Overflow.TRUNCATE))
            .toArray(Column[]::new);
    TextTable table = TextTable.forColumns(palette.scheme(), columns);
    table.addRowValues(
        IntStream.range(0, HEADINGS.size())
            .mapToObj(i -> palette.faint(aligned(HEADINGS.get(i), i)))
            .toArray(Text[]::new));
    alerts.stream().sorted(WORST_FIRST).forEach(alert -> addRow(table, alert));
    return table.toString();
  }

  private void addRow(TextTable table, Alert alert) {
    List<List<String>> cells = cells(alert);
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      Text[] texts = new Text[cells.size()];
      for (int i = 0; i < texts.length; i++) {
        String text = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        texts[i] = styled(alert, i, aligned(text, i));
      }
      table.addRowValues(texts);
    }
  }

  /** The cells of a row, each as lines that fit its column. */
  private static List<List<String>> cells(Alert alert) {
    List<String> texts =
        List.of(
            alert.severity().name(),
            pattern(alert),
            who(alert),
            alert.target().name(),
            count(alert.rows()),
            minute(alert.firstEventTime()),
            firstStep(alert));
    return IntStream.range(0, texts.size())
        .mapToObj(i -> WordUtils.wrap(texts.get(i), WIDTHS.get(i), "\n", true).lines().toList())
        .toList();
  }

  private Text styled(Alert alert, int column, String text) {
    return switch (column) {
      case SEVERITY -> palette.severity(alert.severity(), text);
      case PATTERN -> palette.bold(text);
      default -> palette.plain(text);
    };
  }

  private static String aligned(String text, int column) {
    return column == ROWS ? padLeft(text, WIDTHS.get(column)) : text;
  }

  private static int gap(int column) {
    return column == 0 ? 0 : GAP;
  }

  private static String firstStep(Alert alert) {
    return alert.mitigations().stream().findFirst().map(Mitigation::title).orElse("-");
  }
}
