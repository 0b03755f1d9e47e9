package io.privet.notify;

import io.privet.model.Alert;
import io.privet.model.Measure;
import io.privet.model.ScorePart;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the parts of an alert are put into words and figures. */
public final class AlertWording {
  private static final DateTimeFormatter DAY_AND_MINUTE =
      DateTimeFormatter.ofPattern("MMM dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Length of a date and the space after it. */
  private static final int DAY_CHARS = 11;

  private AlertWording() {}

  /** Who acts, or that nobody is a suspect. */
  public static String who(Alert alert) {
    return switch (alert.scope()) {
      case PRINCIPAL -> alert.principal() == null ? "unknown" : alert.principal();
      case MODEL -> "no suspect";
      case CAMPAIGN -> alert.members().size() + " principals";
    };
  }

  /** {@code P02 Membership inference by perturbation}. */
  public static String pattern(Alert alert) {
    return alert.pattern() + " " + alert.pattern().title();
  }

  /** A whole number with thousands apart. */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** What the verdict rests upon: {@code 6,006 inputs}, {@code 1 output}. */
  public static String rows(Alert alert) {
    String unit =
        switch (alert.target().kind()) {
          case MODEL -> alert.leaks().isEmpty() ? "input" : "output";
          case DATASET -> "object";
        };
    return count(alert.rows()) + " " + unit + (alert.rows() == 1 ? "" : "s");
  }

  /** {@code 91.2 % against 5.0 %}, {@code 1,654 objects against 20.5}. */
  public static String comparison(Measure measure) {
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
  public static String minute(Instant time) {
    return DAY_AND_MINUTE.format(time);
  }

  /** Date and second in UTC. */
  public static String second(Instant time) {
    return SECOND.format(time);
  }

  /** The name of a constant as a word within a sentence. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@code e-mail address 13, AWS secret key 1}; empty where nothing leaked. */
  public static String leaks(Alert alert) {
    return alert.leaks().stream()
        .map(leak -> leak.type().title() + " " + count(leak.count()))
        .collect(Collectors.joining(", "));
  }

  /** {@code Severity high: +3 high by itself}. */
  public static String score(Alert alert) {
    return alert.score().stream()
        .map(AlertWording::signed)
        .collect(Collectors.joining("; ", "Severity " + lower(alert.severity()) + ": ", ""));
  }

  private static String signed(ScorePart part) {
    return String.format(Locale.ROOT, "%+d %s", part.value(), part.reason());
  }

  /** {@code Confidence 0.98, with baselines 2026-03-01}. */
  public static String confidence(Alert alert) {
    return String.format(Locale.ROOT, "Confidence %.2f", alert.confidence())
        + (alert.baseline().isEmpty()
            ? ", with default baselines"
            : ", with baselines " + alert.baseline());
  }

  /** {@code 2026-03-02 11:37:05 to 13:37:05 UTC}; the second day and time where they differ. */
  public static String period(Alert alert) {
    String first = second(alert.firstEventTime());
    String last = second(alert.lastEventTime());
    if (first.equals(last)) {
      return first + " UTC";
    }
    boolean isSameDay = first.startsWith(last.substring(0, DAY_CHARS));
    return first + " to " + (isSameDay ? last.substring(DAY_CHARS) : last) + " UTC";
  }
}
