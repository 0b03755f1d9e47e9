package io.privet.model;

import java.time.Instant;
import java.util.List;

/**
 * A detector's verdict on one key at one event time, with its evidence. Suspected, never proven.
 *
 * @param scopeKey stable key of whom the finding is about: the principal's key, the model's name,
 *     or the campaign's id
 * @param principal name of the acting principal in alerts; for a campaign, of the one who acted
 *     last
 * @param time event time of the triggering event
 * @param confidence how sure the detector is, in (0, 1]
 * @param severity how bad it would be, before the alert's own scoring
 * @param rows inputs, objects or outputs that the verdict rests upon
 * @param summary one sentence for people: what was seen, in numbers
 * @param measures observed values against thresholds, most telling first; never empty
 * @param benignReadings innocent explanations that were checked and why they do not fit
 * @param leaks types found, for leak patterns; empty otherwise
 * @param events the events that show it, oldest first; at most {@link #MAX_EVENTS}
 * @param baseline version of the learned baseline that was used; empty for the defaults
 * @param members names of the principals of a campaign in alerts; empty otherwise
 * @param referenceVersion version of the reference data in force; empty for none
 */
public record Finding(
    String detectorId,
    RiskPattern pattern,
    String tenant,
    Scope scope,
    String scopeKey,
    String principal,
    Target target,
    Instant time,
    double confidence,
    Severity severity,
    long rows,
    String summary,
    List<Measure> measures,
    List<String> benignReadings,
    List<LeakCount> leaks,
    List<EventReference> events,
    String baseline,
    List<String> members,
    String referenceVersion) {
  /** The most events that one finding names. */
  public static final int MAX_EVENTS = 8;

  public Finding {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          detectorId + " gave confidence " + confidence + " but it must be in (0, 1]");
    }
    if (scopeKey.isBlank() || tenant.isBlank()) {
      throw new IllegalArgumentException(detectorId + " gave a blank key part");
    }
    measures = List.copyOf(measures);
    benignReadings = List.copyOf(benignReadings);
    leaks = List.copyOf(leaks);
    events = List.copyOf(events);
    members = List.copyOf(members);
  }

  /** A verdict that is not about a campaign, without reference data. */
  public Finding(
      String detectorId,
      RiskPattern pattern,
      String tenant,
      Scope scope,
      String scopeKey,
      String principal,
      Target target,
      Instant time,
      double confidence,
      Severity severity,
      long rows,
      String summary,
      List<Measure> measures,
      List<String> benignReadings,
      List<LeakCount> leaks,
      List<EventReference> events,
      String baseline) {
    this(
        detectorId,
        pattern,
        tenant,
        scope,
        scopeKey,
        principal,
        target,
        time,
        confidence,
        severity,
        rows,
        summary,
        measures,
        benignReadings,
        leaks,
        events,
        baseline,
        List.of(),
        "");
  }
}
