package io.privet.advise;

import io.privet.model.Measure;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes values for people. */
final class Wording {
  /** Longest name that a text quotes, in characters: names come from outside. */
  static final int MAX_NAME = 80;

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Wording() {}

  /** A count with its thousands apart. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** Whole numbers with thousands apart; others with two decimals. */
  static String number(double value) {
    return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.2f", value);
  }

  /** A measure against its limit, shares in per cent. */
  static String comparison(Measure measure) {
    return "%s: %s against a limit of %s, %s"
        .formatted(
            measure.name(),
            measure.unit().equals("share")
                ? percent(measure.observed())
                : number(measure.observed()) + " " + measure.unit(),
            measure.unit().equals("share")
                ? percent(measure.threshold())
                : number(measure.threshold()),
            measure.window());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** A point in time to the minute, in UTC. */
  static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** A name from outside: on one line and no longer than {@link #MAX_NAME} characters. */
  static String name(String name) {
    String line = name.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    return line.length() <= MAX_NAME ? line : line.substring(0, MAX_NAME - 1) + "…";
  }
}
