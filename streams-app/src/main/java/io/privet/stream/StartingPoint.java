package io.privet.stream;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.admin.OffsetSpec;

/**
 * Where a service begins to read that has not read before.
 *
 * @param text as it was chosen: {@code earliest}, {@code latest}, or a time
 * @param offsets the offset at which it begins, of each partition
 */
public record StartingPoint(String text, OffsetSpec offsets) {
  /**
   * The starting point that a text names.
   *
   * @throws IllegalArgumentException when it names none, saying what would
   */
  public static StartingPoint of(String text) {
    return switch (text) {
      case "earliest" -> new StartingPoint(text, OffsetSpec.earliest());
      case "latest" -> new StartingPoint(text, OffsetSpec.latest());
      default -> new StartingPoint(text, OffsetSpec.forTimestamp(millis(text)));
    };
  }

  private static long millis(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().toEpochMilli();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + text + "' must be latest, earliest, or a time such as 2026-03-02T08:00:00Z", e);
    }
  }
}
