package io.privet.cli.console;

import java.util.List;
import java.util.function.Function;

/** Texts brought to one width. */
final class Columns {
  private Columns() {}

  /** Length of the longest text; 0 for none. */
  public static <T> int widest(List<T> items, Function<T, String> text) {
    return items.stream().map(text).mapToInt(String::length).max().orElse(0);
  }

  /** The text with spaces up to the given length. */
  public static String pad(String text, int length) {
    return text + " ".repeat(Math.max(0, length - text.length()));
  }

  /** The text with spaces before it, up to the given length. */
  public static String padLeft(String text, int length) {
    return " ".repeat(Math.max(0, length - text.length())) + text;
  }
}
