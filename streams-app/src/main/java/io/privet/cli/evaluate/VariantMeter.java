package io.privet.cli.evaluate;

import io.privet.cli.evaluate.EvaluationReport.FalseAlert;
import io.privet.cli.evaluate.EvaluationReport.VariantScore;
import io.privet.cli.evaluate.derive.Derivation;
import io.privet.cli.evaluate.derive.DerivedRun;
import io.privet.cli.evaluate.derive.EventMerge;
import io.privet.cli.evaluate.derive.OrdinaryTraffic;
import io.privet.cli.evaluate.derive.RecordedRun;
import io.privet.cli.evaluate.derive.Variant;
import io.privet.cli.evaluate.truth.AttackRun;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.replay.ReplayTotals;
import io.privet.cli.replay.Stages;
import io.privet.extract.Extractor;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Measures how well attacks are found that were made harder, beside the recorded benign traffic.
 */
final class VariantMeter {
  private final GroundTruth truth;
  private final Stages stages;
  private final Reference reference;
  private final Set<RiskPattern> shipped;
  private final List<Occurrence> background;
  private final List<RecordedRun> runs;
  private final OrdinaryTraffic ordinary = new OrdinaryTraffic();

  /**
   * A meter for the runs of some traffic.
   *
   * @param shipped patterns of detectors that name principals
   */
  VariantMeter(
      LoadedTraffic traffic, Stages stages, Reference reference, Set<RiskPattern> shipped) {
    truth = traffic.truth();
    this.stages = stages;
    this.reference = reference;
    this.shipped = shipped;
    background = Occurrence.of(traffic.background(), stages.extractor(), reference).toList();
    runs = traffic.runs();
    background.stream()
        .filter(occurrence -> isOrdinary(occurrence, truth, reference))
        .map(Occurrence::placed)
        .forEach(ordinary::add);
  }

  /** Whether its principal is benign and on no allow-list, and nothing is amiss with the event. */
  private static boolean isOrdinary(Occurrence occurrence, GroundTruth truth, Reference reference) {
    return truth.isOf(PrincipalTruth.Kind.BENIGN, occurrence.principal())
        && !reference.exemptions().containsKey(occurrence.observation().principalKey())
        && truth.event(occurrence.observation().eventId()).isEmpty();
  }

  /** Makes the traffic of a variant and replays it. */
  VariantScore measure(Variant variant) {
    long start = System.nanoTime();
    Derivation derivation = Derivation.of(variant, runs, ordinary, Derivation.SEED);
    List<RunScore> scores = new ArrayList<>();
    Set<String> falselyAlerted = new TreeSet<>();
    for (List<DerivedRun> round : derivation.rounds()) {
      Evaluation evaluation = replay(round);
      scores.addAll(evaluation.runs(shipped));
      evaluation.falseAlerts(PrincipalPart.NONE).alerts().stream()
          .map(FalseAlert::principal)
          .forEach(falselyAlerted::add);
    }
    return new VariantScore(
        variant.name(),
        variant instanceof Variant.Diluted,
        LabelScore.all(LabelScore.BOTH, scores),
        LabelScore.of(scores, truth.rightPatterns()),
        List.copyOf(falselyAlerted),
        derivation.underivable().stream().map(AttackRun::name).toList(),
        (double) (System.nanoTime() - start) / TimeUnit.SECONDS.toNanos(1));
  }

  private Evaluation replay(List<DerivedRun> round) {
    Extractor extractor = stages.extractor();
    List<Iterator<Occurrence>> streams = new ArrayList<>();
    streams.add(background.iterator());
    for (DerivedRun run : round) {
      run.streams()
          .forEach(stream -> streams.add(Occurrence.of(stream, extractor, reference).iterator()));
    }
    return Replay.of(
            new EventMerge<>(streams, occurrence -> occurrence.placed().time()),
            truthOf(round),
            stages,
            reference,
            new ReplayTotals())
        .evaluation();
  }

  private GroundTruth truthOf(List<DerivedRun> round) {
    Map<String, PrincipalTruth> principals = new LinkedHashMap<>(truth.principals());
    principals.values().removeIf(principal -> principal.kind() == PrincipalTruth.Kind.ATTACK);
    for (DerivedRun run : round) {
      run.members().forEach(member -> principals.put(member.principal(), member));
    }
    return new GroundTruth(
        principals,
        truth.events(),
        truth.rightPatterns(),
        round.stream().map(DerivedRun::run).toList());
  }
}
