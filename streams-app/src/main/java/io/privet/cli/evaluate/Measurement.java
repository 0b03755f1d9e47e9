package io.privet.cli.evaluate;

import static java.util.stream.Collectors.toSet;

import io.privet.cli.console.ProgressLine;
import io.privet.cli.evaluate.EvaluationReport.CrossValidation;
import io.privet.cli.evaluate.EvaluationReport.FalseAlertScore;
import io.privet.cli.evaluate.EvaluationReport.LeakScore;
import io.privet.cli.evaluate.EvaluationReport.VariantScore;
import io.privet.cli.evaluate.derive.Variant;
import io.privet.cli.evaluate.truth.GroundTruth;
import io.privet.cli.evaluate.truth.PrincipalTruth;
import io.privet.cli.replay.Recording;
import io.privet.cli.replay.Stages;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Detectors;
import io.privet.detect.ThresholdValues;
import io.privet.ingest.PrivetJsonAdapter;
import io.privet.model.Reference;
import io.privet.model.RiskPattern;
import io.privet.model.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a folder of traffic.
 *
 * @param heldOutShare share of the principals that baselines are not learned from, in [0, 1)
 * @param folds parts that are left out in turn; 0 for none
 * @param variants in which the attacks are also replayed
 */
record Measurement(double heldOutShare, int folds, List<Variant> variants) {
  Measurement {
    variants = List.copyOf(variants);
  }

  /** Measures detection. */
  EvaluationReport of(
      TrafficFolder folder, Stages stages, Reference registered, ProgressLine progress)
      throws IOException, InterruptedException {
    GroundTruth truth = folder.truth();
    LoadedTraffic traffic =
        LoadedTraffic.load(
            new Recording(folder.traffic(), new PrivetJsonAdapter()), truth, progress);
    Normality normality = new Normality(traffic, stages, registered);
    PrincipalPart heldOut = PrincipalPart.share(heldOutShare);
    Reference reference = normality.without(heldOut);
    Set<RiskPattern> shipped = shipped();
    Replay replay = Replay.of(traffic.events(), truth, stages, reference, traffic.totals());
    List<RunScore> runs = replay.evaluation().runs(shipped);
    FalseAlertScore falseAlerts = replay.evaluation().falseAlerts(heldOut);
    LeakScore leaks = replay.evaluation().leaks();
    List<VariantScore> harder =
        harder(new VariantMeter(traffic, stages, reference, shipped), progress);
    @Nullable CrossValidation validation =
        folds == 0
            ? null
            : new CrossValidator(traffic, normality, stages, shipped).validate(folds, progress);
    return new EvaluationReport(
        new EvaluationReport.Traffic(
            folder.name(),
            truth.count(PrincipalTruth.Kind.ATTACK),
            truth.count(PrincipalTruth.Kind.BENIGN),
            truth.count(PrincipalTruth.Kind.OTHER),
            truth.runs().size(),
            reference.baselines().version(),
            heldOutShare,
            traffic.totals().counts()),
        Summary.of(runs, harder, falseAlerts, validation, leaks, replay.cost()),
        LabelScore.of(runs, truth.rightPatterns()),
        harder,
        falseAlerts,
        validation,
        leaks,
        replay.evaluation().rules(runs, falseAlerts),
        replay.cost());
  }

  private List<VariantScore> harder(VariantMeter meter, ProgressLine progress) {
    List<VariantScore> scores = new ArrayList<>();
    for (Variant variant : variants) {
      progress.update((double) scores.size() / variants.size(), "replaying " + variant.name());
      scores.add(meter.measure(variant));
    }
    progress.finish();
    return scores;
  }

  /** Patterns of detectors whose alerts name principals. */
  private static Set<RiskPattern> shipped() {
    return Detectors.create(ThresholdValues.DEFAULTS).stream()
        .map(Detector::spec)
        .filter(detector -> detector.scope() != Scope.MODEL)
        .map(DetectorSpec::pattern)
        .collect(toSet());
  }
}
