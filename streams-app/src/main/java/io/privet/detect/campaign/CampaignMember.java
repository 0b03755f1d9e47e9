package io.privet.detect.campaign;

/**
 * A principal with evidence of a behaviour that others show too.
 *
 * @param key stable key of the principal
 * @param principal name of the principal in alerts
 * @param nats strongest evidence: ordinary use reaches it with a probability of at most {@code
 *     exp(-nats)}
 * @param lastMillis event time of its newest clue, milliseconds since the epoch
 * @param rows inputs, objects or outputs that its evidence rests upon
 * @param named whether a finding has named it
 */
record CampaignMember(
    String key, String principal, double nats, long lastMillis, long rows, boolean named) {
  /** The same after another clue; the order in which two come does not matter. */
  CampaignMember join(CampaignMember other) {
    return new CampaignMember(
        key,
        other.lastMillis >= lastMillis ? other.principal : principal,
        Math.max(nats, other.nats),
        Math.max(lastMillis, other.lastMillis),
        Math.max(rows, other.rows),
        named || other.named);
  }

  /** The same after a finding that names it. */
  CampaignMember asNamed() {
    return named ? this : new CampaignMember(key, principal, nats, lastMillis, rows, true);
  }
}
