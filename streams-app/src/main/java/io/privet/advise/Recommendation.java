package io.privet.advise;

import io.privet.model.Alert;
import java.util.List;

/**
 * One step that is advised against a risk pattern.
 *
 * @param use the step
 * @param reason why it helps against this pattern, with placeholders
 * @param when conditions that must all hold; empty for none
 * @param unless conditions of which none may hold
 * @param firstWhen conditions of which any one moves the step to the front of its horizon
 */
record Recommendation(
    StepId use,
    String reason,
    List<Condition> when,
    List<Condition> unless,
    List<Condition> firstWhen) {
  Recommendation {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    firstWhen = List.copyOf(firstWhen);
  }

  /** Whether the evidence in the alert leaves the recommendation standing. */
  boolean appliesTo(Alert alert) {
    return Condition.permit(when, unless, alert);
  }

  /** Whether the evidence in the alert moves the step to the front. */
  boolean leads(Alert alert) {
    return firstWhen.stream().anyMatch(condition -> condition.holds(alert));
  }
}
