package io.privet.cli.evaluate;

import io.privet.cli.replay.HistoryLearner;
import io.privet.cli.replay.Stages;
import io.privet.extract.ValueLearner;
import io.privet.model.Baselines;
import io.privet.model.Reference;
import java.util.List;

/** Learns baselines from a part of the principals, attackers among them, without labels. */
final class Normality {
  private final List<Occurrence> history;
  private final Stages stages;
  private final Reference registered;

  /**
   * Baselines of some traffic.
   *
   * @param registered what owners have registered
   */
  Normality(LoadedTraffic traffic, Stages stages, Reference registered) {
    history = Occurrence.of(traffic.events(), stages.extractor(), registered).toList();
    this.stages = stages;
    this.registered = registered;
  }

  /** What is registered, with baselines from the principals that are not held out. */
  Reference without(PrincipalPart heldOut) {
    HistoryLearner learner =
        new HistoryLearner(stages.extractor(), new ValueLearner(stages.keys()), registered);
    history.stream()
        .filter(occurrence -> !heldOut.contains(occurrence.principal()))
        .forEach(
            occurrence -> learner.accept(occurrence.placed().event(), occurrence.observation()));
    return registered.withBaselines(learner.learn());
  }

  /** What is registered, with no baseline. */
  Reference unlearned() {
    return registered.withBaselines(Baselines.NONE);
  }
}
