package io.privet.cli.console;

import io.privet.model.Severity;
import io.privet.notify.PlainText;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Styled pieces of text for one output.
 *
 * <p>Names of principals, models and objects come from outside and may be hostile: every control or
 * format character becomes {@code ?}, so that no text moves the cursor, changes colours or turns
 * the reading direction, and none is read as markup.
 */
public record Palette(ColorScheme scheme) {
  /** Columns that everything is laid out for. */
  public static final int COLUMNS = 100;

  /**
   * Colours where standard output is a terminal that shows them and {@code NO_COLOR} is not set.
   */
  public static Palette detect() {
    return of(Ansi.AUTO.enabled());
  }

  /** With colours or without. */
  public static Palette of(boolean colours) {
    return new Palette(Help.defaultColorScheme(Ansi.valueOf(colours)));
  }

  /** Text as it is. */
  public Text plain(String text) {
    return styled(text);
  }

  /** Text that stands out. */
  public Text bold(String text) {
    return styled(text, Style.bold);
  }

  /** Text that stands back. */
  public Text faint(String text) {
    return styled(text, Style.faint);
  }

  Text severity(Severity severity, String text) {
    return switch (severity) {
      case CRITICAL -> styled(text, Style.bold, Style.fg_white, Style.bg_red);
      case HIGH -> styled(text, Style.bold, Style.fg_red);
      case MEDIUM -> styled(text, Style.bold, Style.fg_yellow);
      case LOW -> styled(text, Style.fg_cyan);
      case INFO -> styled(text, Style.faint);
    };
  }

  /** A line across the whole width. */
  Text rule() {
    return faint("─".repeat(COLUMNS));
  }

  private Text styled(String text, IStyle... styles) {
    return scheme.apply(PlainText.of(text), List.of(styles));
  }
}
