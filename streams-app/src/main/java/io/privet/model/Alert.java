package io.privet.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one episode, deduplicated, scored and tagged with what to do.
 *
 * @param alertId hash of tenant, pattern, scope key, target and the event time of the first
 *     accepted finding; fixed at opening
 * @param revision number of this state, from 1
 * @param title one line for a tired engineer
 * @param confidence highest confidence of the findings, in (0, 1]
 * @param score named parts that add up to the severity
 * @param principal who acts; null where nobody is a suspect
 * @param members principals of a campaign, at most {@link #MAX_MEMBERS}; empty otherwise
 * @param firstEventTime earliest event time of a finding, as known at opening
 * @param detectedAt event time of the event that opened the alert
 * @param findings number of findings so far
 * @param rows most inputs, objects or outputs that one finding rests upon; for leaks their sum
 * @param evidence events that show it, oldest first; at most {@link #MAX_EVIDENCE}
 * @param mitigations immediate steps first, best first within a horizon
 * @param referenceVersion version of the reference data in force; empty for none
 * @param sealed names that the responders alone can open, see {@link ShownName}; at most {@link
 *     #MAX_MEMBERS}, empty unless principals are sealed
 * @param acknowledgedBy who has taken it; empty while nobody has
 * @param change why there is this state; empty for one from before reasons were kept
 */
public record Alert(
    String alertId,
    int revision,
    AlertStatus status,
    RiskPattern pattern,
    String detectorId,
    String title,
    String summary,
    Severity severity,
    double confidence,
    List<ScorePart> score,
    String tenant,
    Scope scope,
    String scopeKey,
    @Nullable String principal,
    List<String> members,
    Target target,
    Instant firstEventTime,
    Instant lastEventTime,
    Instant detectedAt,
    long findings,
    long rows,
    List<EventReference> evidence,
    List<Measure> measures,
    List<String> benignReadings,
    List<LeakCount> leaks,
    List<Mitigation> mitigations,
    List<FrameworkTag> frameworks,
    String runbook,
    String baseline,
    String referenceVersion,
    List<String> sealed,
    Optional<String> acknowledgedBy,
    Optional<AlertChange> change) {
  /** The most events that an alert names; the first ones and the latest are kept. */
  public static final int MAX_EVIDENCE = 50;

  /** The most principals of a campaign that an alert names; the first ones are kept. */
  public static final int MAX_MEMBERS = 1_000;

  public Alert {
    score = List.copyOf(score);
    members = List.copyOf(members);
    evidence = List.copyOf(evidence);
    measures = List.copyOf(measures);
    benignReadings = List.copyOf(benignReadings);
    leaks = List.copyOf(leaks);
    mitigations = List.copyOf(mitigations);
    frameworks = List.copyOf(frameworks);
    sealed = List.copyOf(sealed);
  }

  /** The same alert with advice. */
  public Alert withAdvice(List<Mitigation> mitigations, List<FrameworkTag> frameworks) {
    return new AlertBuilder(this).advice(mitigations, frameworks).build();
  }
}
