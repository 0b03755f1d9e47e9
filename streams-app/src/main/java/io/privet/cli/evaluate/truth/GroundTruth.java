package io.privet.cli.evaluate.truth;

import io.privet.model.RiskPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What recorded traffic really holds.
 *
 * @param principals by name
 * @param events by event id: those that are not plainly benign
 * @param rightPatterns by attack label, the patterns that count as a right answer, best first
 * @param runs the tool runs behind the attacks
 */
public record GroundTruth(
    Map<String, PrincipalTruth> principals,
    Map<String, EventTruth> events,
    Map<String, List<RiskPattern>> rightPatterns,
    List<AttackRun> runs) {
  /** What is known of an event. */
  public Optional<EventTruth> event(String eventId) {
    return Optional.ofNullable(events.get(eventId));
  }

  /** Whether a principal is of a class; a principal of whom nothing is known is of none. */
  public boolean isOf(PrincipalTruth.Kind kind, String principal) {
    PrincipalTruth truth = principals.get(principal);
    return truth != null && truth.kind() == kind;
  }

  /** The label of a principal. */
  public String label(String principal) {
    PrincipalTruth truth = principals.get(principal);
    return truth == null ? "unknown" : truth.label();
  }

  /** Number of principals of a class. */
  public int count(PrincipalTruth.Kind kind) {
    return (int) principals.values().stream().filter(truth -> truth.kind() == kind).count();
  }
}
