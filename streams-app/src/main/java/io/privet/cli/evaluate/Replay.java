package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.CostScore;
import io.privet.cli.evaluate.derive.PlacedEvent;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.replay.ReplayPipeline;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.Stages;
import io.privet.model.Reference;
import java.util.Iterator;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * What came of one replay.
 *
 * @param evaluation of what was alerted
 */
record Replay(Evaluation evaluation, CostScore cost) {
  private static final double MEDIAN = 0.5;
  private static final double HIGH = 0.99;

  /** Replays traffic, in order of time, through all stages. */
  static Replay of(
      Iterable<PlacedEvent> traffic,
      GroundTruth truth,
      Stages stages,
      Reference reference,
      ReplayTotals totals) {
    return of(
        Occurrence.of(traffic, stages.extractor(), reference).iterator(),
        truth,
        stages,
        reference,
        totals);
  }

  /** Replays what the extractor made of traffic, in order of time, with the same reference. */
  static Replay of(
      Iterator<Occurrence> traffic,
      GroundTruth truth,
      Stages stages,
      Reference reference,
      ReplayTotals totals) {
    Evaluation evaluation = new Evaluation(truth, stages.book());
    ReplayPipeline pipeline = stages.pipeline(reference, evaluation, totals);
    int benignEvents = 0;
    int probed = 0;
    while (traffic.hasNext()) {
      Occurrence occurrence = traffic.next();
      evaluation.onEvent(occurrence.placed());
      long probeReads = pipeline.profiles().probeReads();
      pipeline.accept(occurrence.observation());
      if (truth.isOf(PrincipalTruth.Kind.BENIGN, occurrence.principal())) {
        benignEvents++;
        probed += pipeline.profiles().probeReads() > probeReads ? 1 : 0;
      }
    }
    return new Replay(evaluation, cost(Proportion.of(probed, benignEvents), pipeline));
  }

  private static CostScore cost(Proportion probed, ReplayPipeline pipeline) {
    double[] sizes = pipeline.profiles().storedBytes().asDoubleStream().toArray();
    return sizes.length == 0
        ? new CostScore(probed, 0, 0)
        : new CostScore(
            probed,
            Quantile.withDefaults().evaluate(sizes, MEDIAN),
            Quantile.withDefaults().evaluate(sizes, HIGH));
  }
}
