package io.privet.advise;

import com.fasterxml.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import io.privet.model.Alert;
import io.privet.model.Measure;
import java.time.Duration;
import java.util.Set;

/** What a parameter can be computed from. */
@EnumNaming(KebabCaseStrategy.class)
enum Quantity {
  /**
   * Rows per hour of the episode; an episode shorter than an hour counts as one, since a burst says
   * nothing about what the principal would send all day.
   */
  ROWS_PER_HOUR {
    @Override
    double measure(Alert alert) {
      Duration episode = Duration.between(alert.firstEventTime(), alert.lastEventTime());
      return alert.rows() / Math.max(1, episode.toSeconds() / SECONDS_PER_HOUR);
    }
  },
  /**
   * The most that innocent principals were measured to need: the threshold of the first measure
   * that counts something, or a tenth of the alert's rows where none does.
   */
  BENIGN_LIMIT {
    @Override
    double measure(Alert alert) {
      return alert.measures().stream()
          .filter(measure -> COUNTING_UNITS.contains(measure.unit()))
          .mapToDouble(Measure::threshold)
          .findFirst()
          .orElse(alert.rows() / FALLBACK_DIVISOR);
    }
  };

  private static final double SECONDS_PER_HOUR = 3600;
  private static final double FALLBACK_DIVISOR = 10;
  private static final Set<String> COUNTING_UNITS =
      Set.of("objects", "records", "requests", "rows");

  /** The quantity in an alert, at least 0. */
  abstract double measure(Alert alert);
}
