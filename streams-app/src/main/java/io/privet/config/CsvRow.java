package io.privet.config;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * One row of a CSV file. A value that is not as asked becomes a problem, which names the line and
 * the column and never the value, since that might be a principal; the caller gets a stand-in and
 * goes on, as the problems end the load.
 */
final class CsvRow {
  private final String place;
  private final List<String> header;
  private final List<String> values;
  private final Problems problems;

  CsvRow(String place, List<String> header, List<String> values, Problems problems) {
    this.place = place;
    this.header = header;
    this.values = values;
    this.problems = problems;
  }

  /** The value of a column, or a default where it is absent or blank. */
  String textOr(String column, String defaultValue) {
    int index = header.indexOf(column);
    return index < 0 || values.get(index).isBlank() ? defaultValue : values.get(index);
  }

  /** The value of a column that must be there. */
  String text(String column) {
    String value = textOr(column, "");
    if (value.isEmpty()) {
      refuse(column, "not blank");
    }
    return value;
  }

  /** A point in time. */
  Instant instant(String column) {
    try {
      return Instant.parse(textOr(column, ""));
    } catch (DateTimeParseException e) {
      refuse(column, "an instant such as 2027-01-01T00:00:00Z");
      return Instant.EPOCH;
    }
  }

  /** A point in time, or a default where it is absent or blank. */
  Instant instantOr(String column, Instant defaultValue) {
    return textOr(column, "").isEmpty() ? defaultValue : instant(column);
  }

  /** One of a closed set, by its name in lower case; empty, and a problem, for another text. */
  <E extends Enum<E>> Optional<E> choice(String column, Class<E> type) {
    SettingType<E> choice = SettingTypes.choice(type);
    Optional<E> chosen = choice.parse().apply(textOr(column, ""));
    if (chosen.isEmpty()) {
      refuse(column, choice.expected());
    }
    return chosen;
  }

  /** A whole number above zero. */
  long amount(String column) {
    try {
      long amount = Long.parseLong(textOr(column, ""));
      if (amount > 0) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // Refused below, as a number that is not positive is.
    }
    refuse(column, "a whole number above 0");
    return 1;
  }

  /** Adds the problem that a column is not as it must be. */
  void refuse(String column, String expected) {
    problems.add(place + ", column " + column + ": must be " + expected);
  }
}
