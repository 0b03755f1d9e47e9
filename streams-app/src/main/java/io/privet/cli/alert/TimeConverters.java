package io.privet.cli.alert;

import io.privet.config.Durations;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Times and durations as people write and read them. */
final class TimeConverters {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private TimeConverters() {}

  /** {@code 90m}, {@code 2h}, {@code 7d} or the ISO form; longer than nothing. */
  static final class OfDuration implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      return Durations.parse(text)
          .filter(Duration::isPositive)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + text + "' must be a duration such as 90m, 2h or 7d"));
    }
  }

  /** {@code 2026-03-02T08:00:00Z}. */
  static final class OfInstant implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + text + "' must be a time such as 2026-03-02T08:00:00Z");
      }
    }
  }

  /** Day and minute in UTC. */
  static String minute(Instant time) {
    return MINUTE.format(time);
  }
}
