package io.privet.detect.campaign;

import io.privet.detect.CampaignClue;
import io.privet.model.Baselines;
import io.privet.model.EventReference;
import io.privet.model.ModelBaseline;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import io.privet.model.SourcePosition;
import io.privet.model.Target;
import java.time.Instant;
import java.util.Map;

/** Clues made by hand: principals that ask the model churn about training records. */
final class Clues {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Clues() {}

  static CampaignClue clue(int principal, double nats) {
    return clue(principal, nats, NOON);
  }

  static CampaignClue clue(int principal, double nats, Instant time) {
    return clue("default", Target.model("churn"), 0, principal, nats, time);
  }

  static CampaignClue clue(
      String tenant, Target target, long signal, int principal, double nats, Instant time) {
    return new CampaignClue(
        tenant,
        target,
        "membership.training-record-probing",
        RiskPattern.P01,
        signal,
        nats,
        "key-" + principal,
        "user-" + principal,
        3,
        new EventReference(
            "event-" + principal + "-" + time, time, new SourcePosition("test", 0, principal)),
        "");
  }

  /**
   * Reference data by which the model churn has a number of users, a third of them learned from.
   */
  static Reference users(int population) {
    return Reference.NONE.withBaselines(
        new Baselines(
            "v1",
            Map.of("churn", new ModelBaseline(population / 3, 0.1, 0.05, 0.01, 0.6, 0.02)),
            Map.of()));
  }
}
