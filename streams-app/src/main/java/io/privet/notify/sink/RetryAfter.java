package io.privet.notify.sink;

import io.privet.notify.SinkResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header {@code Retry-After} of an answer (RFC 9110, section 10.2.3). */
final class RetryAfter {
  /** More is not believed. */
  private static final Duration MAX = Duration.ofDays(1);

  private RetryAfter() {}

  /**
   * How long the destination wants to be left alone, from zero up to a day; empty where it does not
   * say, or not in whole seconds and not as an HTTP date.
   */
  static Optional<Duration> of(SinkResponse response, Instant now) {
    return response.header("retry-after").map(String::strip).flatMap(text -> parse(text, now));
  }

  private static Optional<Duration> parse(String text, Instant now) {
    try {
      return Optional.of(bounded(seconds(text, now)));
    } catch (DateTimeException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static Duration seconds(String text, Instant now) {
    return text.chars().allMatch(Character::isDigit)
        ? Duration.ofSeconds(Long.parseLong(text))
        : Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
  }

  private static Duration bounded(Duration wish) {
    return wish.isNegative() ? Duration.ZERO : wish.compareTo(MAX) > 0 ? MAX : wish;
  }
}
