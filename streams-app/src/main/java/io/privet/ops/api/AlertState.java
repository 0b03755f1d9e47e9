package io.privet.ops.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.privet.model.Alert;
import io.privet.model.AlertChange;
import io.privet.model.AlertStatus;
import io.privet.model.Severity;
import io.privet.model.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * A state that an alert was in: what changed, by whom and why.
 *
 * @param time when it came to be: see {@link AlertChange#time}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AlertState(
    int revision,
    AlertStatus status,
    Severity severity,
    Instant time,
    Instant lastEventTime,
    long findings,
    long rows,
    Optional<AlertChange.Kind> change,
    Optional<String> actor,
    Optional<String> note,
    Optional<Verdict> verdict) {
  static AlertState of(Alert alert) {
    Optional<AlertChange> change = alert.change();
    return new AlertState(
        alert.revision(),
        alert.status(),
        alert.severity(),
        change.map(AlertChange::time).orElse(alert.lastEventTime()),
        alert.lastEventTime(),
        alert.findings(),
        alert.rows(),
        change.map(AlertChange::kind),
        change.flatMap(AlertChange::actor),
        change.map(AlertChange::note).filter(note -> !note.isEmpty()),
        change.flatMap(AlertChange::verdict));
  }
}
