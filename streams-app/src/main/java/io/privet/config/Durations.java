package io.privet.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them: a number and a unit, or the ISO-8601 form. */
public final class Durations {
  private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
  private static final Map<String, ChronoUnit> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("d", ChronoUnit.DAYS);
    UNITS.put("h", ChronoUnit.HOURS);
    UNITS.put("m", ChronoUnit.MINUTES);
    UNITS.put("s", ChronoUnit.SECONDS);
    UNITS.put("ms", ChronoUnit.MILLIS);
  }

  private Durations() {}

  /** The duration, not negative; empty when the text is none. */
  public static Optional<Duration> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      return Optional.of(
          Duration.of(Long.parseLong(matcher.group(1)), UNITS.get(matcher.group(2))));
    }
    try {
      return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The duration in the largest unit of which it is a whole number. */
  static String format(Duration duration) {
    for (Map.Entry<String, ChronoUnit> unit : UNITS.entrySet()) {
      Duration one = unit.getValue().getDuration();
      if (one.multipliedBy(duration.dividedBy(one)).equals(duration)) {
        return duration.dividedBy(one) + unit.getKey();
      }
    }
    return duration.toString();
  }
}
