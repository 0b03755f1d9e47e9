package io.privet.cli.evaluate;

import io.privet.cli.evaluate.truth.EventTruth;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.model.Alert;
import io.privet.model.EventReference;
import io.privet.model.RiskPattern;
import io.privet.model.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All states of one alert. */
final class AlertRecord {
  private final List<Alert> states = new ArrayList<>();

  private AlertRecord() {}

  /** One record for each alert id, in the order in which they opened. */
  static List<AlertRecord> of(Iterable<Alert> states) {
    Map<String, AlertRecord> records = new LinkedHashMap<>();
    for (Alert state : states) {
      records.computeIfAbsent(state.alertId(), unseen -> new AlertRecord()).states.add(state);
    }
    return List.copyOf(records.values());
  }

  RiskPattern pattern() {
    return last().pattern();
  }

  /** The highest severity that it ever had. */
  Severity severity() {
    return states.stream().map(Alert::severity).max(Severity::compareTo).orElseThrow();
  }

  /** Principals that it names: the suspect or the members of the campaign. */
  Set<String> named() {
    Set<String> named = new HashSet<>();
    for (Alert state : states) {
      named.addAll(named(state));
    }
    return named;
  }

  /** Whether one of the events that it ever rested upon is a leak in truth. */
  boolean restsOnLeak(GroundTruth truth) {
    return states.stream()
        .flatMap(state -> state.evidence().stream())
        .map(EventReference::eventId)
        .anyMatch(event -> truth.event(event).filter(EventTruth::isLeak).isPresent());
  }

  /**
   * When it first named a principal for what began at {@code start}: its detection, or for an alert
   * that was open before, its first state that rests on a later event.
   */
  Optional<Instant> sight(String principal, Instant start) {
    return states.stream()
        .filter(state -> !state.lastEventTime().isBefore(start))
        .filter(state -> named(state).contains(principal))
        .map(
            state ->
                state.detectedAt().isBefore(start) ? state.lastEventTime() : state.detectedAt())
        .min(Instant::compareTo);
  }

  /** The latest state. */
  Alert last() {
    return states.getLast();
  }

  private static List<String> named(Alert state) {
    return state.principal() == null ? state.members() : List.of(state.principal());
  }
}
