package io.privet.cli.alert;

import io.privet.advise.AdoptionBook;
import io.privet.advise.AdoptionBook.Standing;
import io.privet.advise.MitigationIds;
import io.privet.model.Adoption.State;
import io.privet.model.Alert;
import io.privet.model.RiskPattern;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What was recommended, what was taken, and what became of the alerts.
 *
 * @param rows by pattern, then as the catalogue ranks the measures
 */
record AdoptionReport(List<Row> rows) {
  /** Time before and after an adoption over which alerts are counted. */
  static final Duration PERIOD = Duration.ofDays(30);

  /**
   * One measure against one pattern, where it stands in one way.
   *
   * @param recommended alerts that recommend it
   * @param standing empty where nobody has decided
   */
  record Row(
      RiskPattern pattern, String mitigationId, long recommended, Optional<Standing> standing) {
    /** Whether it was taken. */
    boolean isAdopted() {
      return standing.map(found -> found.adoption().state() == State.ADOPTED).orElse(false);
    }
  }

  /**
   * Alerts around an adoption.
   *
   * @param before opened in the 30 days before
   * @param after opened in the 30 days after, or in as many as there were
   * @param days whole days after it that have passed, at most 30
   */
  record Effect(long before, long after, long days) {}

  AdoptionReport {
    rows = List.copyOf(rows);
  }

  /** The measures that were recommended or decided upon. */
  static AdoptionReport of(Collection<Alert> alerts, AdoptionBook book, MitigationIds catalogue) {
    List<Row> rows = new ArrayList<>();
    for (RiskPattern pattern : RiskPattern.values()) {
      for (String id : catalogue.against(pattern)) {
        long recommended =
            alerts.stream()
                .filter(alert -> alert.pattern() == pattern)
                .filter(alert -> alert.mitigations().stream().anyMatch(m -> m.id().equals(id)))
                .count();
        List<Standing> standings = book.of(id);
        standings.forEach(
            standing -> rows.add(new Row(pattern, id, recommended, Optional.of(standing))));
        if (standings.isEmpty() && recommended > 0) {
          rows.add(new Row(pattern, id, recommended, Optional.empty()));
        }
      }
    }
    return new AdoptionReport(rows);
  }

  /** Alerts of the pattern that opened around the adoption, where it was adopted. */
  static Optional<Effect> effect(Row row, Collection<Alert> alerts, Instant now) {
    return row.standing()
        .filter(standing -> row.isAdopted())
        .map(
            standing -> {
              Instant since = standing.since();
              Duration passed = Duration.between(since, now);
              return new Effect(
                  opened(row, standing, alerts, since.minus(PERIOD), since),
                  opened(row, standing, alerts, since, since.plus(PERIOD)),
                  Math.clamp(passed.toDays(), 0, PERIOD.toDays()));
            });
  }

  private static long opened(
      Row row, Standing standing, Collection<Alert> alerts, Instant from, Instant until) {
    return alerts.stream()
        .filter(alert -> alert.pattern() == row.pattern())
        .filter(alert -> standing.covers(alert.tenant(), alert.target().name()))
        .filter(alert -> !alert.detectedAt().isBefore(from) && alert.detectedAt().isBefore(until))
        .count();
  }
}
