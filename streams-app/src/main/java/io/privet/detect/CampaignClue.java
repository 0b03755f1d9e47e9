package io.privet.detect;

import io.privet.model.EventReference;
import io.privet.model.RiskPattern;
import io.privet.model.Target;

/**
 * A clue on its way to where those against several principals are added up.
 *
 * @param detectorId detector that gave it
 * @param signal what it has in common with those that it may be added to; 0 for nothing
 * @param nats evidence against the principal: ordinary use reaches it with a probability of at most
 *     {@code exp(-nats)}
 * @param principalKey stable key of the principal
 * @param principal name of the principal in alerts
 * @param rows inputs, objects or outputs that it rests upon
 * @param event the event that brought it; its time is the clue's
 * @param baseline version of the learned baseline that was used; empty for the defaults
 */
public record CampaignClue(
    String tenant,
    Target target,
    String detectorId,
    RiskPattern pattern,
    long signal,
    double nats,
    String principalKey,
    String principal,
    long rows,
    EventReference event,
    String baseline) {
  /** Event time, milliseconds since the epoch. */
  public long timeMillis() {
    return event.time().toEpochMilli();
  }
}
