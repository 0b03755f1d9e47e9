package io.privet.cli.console;

import io.privet.model.Alert;
import io.privet.model.Measure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How the parts of an alert are put into words and figures. */
final class AlertWording {
  private static final DateTimeFormatter DAY_AND_MINUTE =
      DateTimeFormatter.ofPattern("MMM dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private AlertWording() {}

  /** Who acts, or that nobody is a suspect. */
  static String who(Alert alert) {
    return switch (alert.scope()) {
      case PRINCIPAL -> alert.principal() == null ? "unknown" : alert.principal();
      case MODEL -> "no suspect";
      case CAMPAIGN -> alert.members().size() + " principals";
    };
  }

  /** {@code P02 Membership inference by perturbation}. */
  static String pattern(Alert alert) {
    return alert.pattern() + " " + alert.pattern().title();
  }

  /** A whole number with thousands apart. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** What the verdict rests upon: {@code 6,006 inputs}, {@code 1 output}. */
  static String rows(Alert alert) {
    String unit =
        switch (alert.target().kind()) {
          case MODEL -> alert.leaks().isEmpty() ? "input" : "output";
          case DATASET -> "object";
        };
    return count(alert.rows()) + " " + unit + (alert.rows() == 1 ? "" : "s");
  }

  /** {@code 91.2 % against 5.0 %}, {@code 1,654 objects against 20.5}. */
  static String comparison(Measure measure) {
    return measure.unit().equals("share")
        ? percent(measure.observed()) + " against " + percent(measure.threshold())
        : number(measure.observed())
            + " "
            + measure.unit()
            + " against "
            + number(measure.threshold());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** A number with the decimals that its size needs. */
  private static String number(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
  }

  /** Day and minute in UTC: {@code Mar 02 11:37}. */
  static String minute(Instant time) {
    return DAY_AND_MINUTE.format(time);
  }

  /** Date and second in UTC. */
  static String second(Instant time) {
    return SECOND.format(time);
  }

  /** The name of a constant as a word within a sentence. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Length of the longest text; 0 for none. */
  static <T> int widest(List<T> items, Function<T, String> text) {
    return items.stream().map(text).mapToInt(String::length).max().orElse(0);
  }

  /** The text with spaces up to the given length. */
  static String pad(String text, int length) {
    return text + " ".repeat(Math.max(0, length - text.length()));
  }

  /** The text with spaces before it, up to the given length. */
  static String padLeft(String text, int length) {
    return " ".repeat(Math.max(0, length - text.length())) + text;
  }
}
