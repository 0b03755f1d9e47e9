package io.privet.detect;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.privet.detect.DetectorModes.Mode;
import io.privet.detect.rule.AttributeSweepDetector;
import io.privet.detect.rule.BulkReadDetector;
import io.privet.detect.rule.DivergenceDetector;
import io.privet.detect.rule.HeldClassDetector;
import io.privet.detect.rule.HiddenContextDetector;
import io.privet.detect.rule.InstructionHarvestDetector;
import io.privet.detect.rule.LineSearchDetector;
import io.privet.detect.rule.LoggingOffDetector;
import io.privet.detect.rule.LossScoringDetector;
import io.privet.detect.rule.NewDestinationDetector;
import io.privet.detect.rule.OutputDisclosureDetector;
import io.privet.detect.rule.PersonSweepDetector;
import io.privet.detect.rule.PerturbationProbingDetector;
import io.privet.detect.rule.PlantedRecordDetector;
import io.privet.detect.rule.PlantedTextDetector;
import io.privet.detect.rule.PrefixContinuationDetector;
import io.privet.detect.rule.RenderedOutputDetector;
import io.privet.detect.rule.SecretDetector;
import io.privet.detect.rule.SyntheticInputsDetector;
import io.privet.detect.rule.TrainingRecordProbingDetector;
import io.privet.detect.rule.VolumeDetector;
import io.privet.detect.rule.WithdrawnDataDetector;
import io.privet.detect.source.SourceWatch;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The catalogue of detectors: one line each, in the order in which they run. */
public final class Detectors {
  private static final List<Function<ThresholdValues, Detector>> ALL =
      List.of(
          TrainingRecordProbingDetector::new,
          PerturbationProbingDetector::new,
          HeldClassDetector::new,
          AttributeSweepDetector::new,
          SyntheticInputsDetector::new,
          LineSearchDetector::new,
          VolumeDetector::new,
          OutputDisclosureDetector::new,
          BulkReadDetector::new,
          NewDestinationDetector::new,
          LossScoringDetector::new,
          PrefixContinuationDetector::new,
          DivergenceDetector::new,
          InstructionHarvestDetector::new,
          PersonSweepDetector::new,
          SecretDetector::new,
          HiddenContextDetector::new,
          RenderedOutputDetector::new,
          PlantedTextDetector::new,
          PlantedRecordDetector::new,
          WithdrawnDataDetector::new,
          LoggingOffDetector::new);

  private Detectors() {}

  /** The detectors that are not off, with the given thresholds. */
  public static List<Detector> create(ThresholdValues values, DetectorModes modes) {
    return create(values).stream()
        .filter(detector -> modes.of(detector.spec()) != Mode.OFF)
        .toList();
  }

  /** Ids of the detectors that run in shadow. */
  public static Set<String> shadowed(DetectorModes modes) {
    return specs().stream()
        .filter(detector -> modes.of(detector) == Mode.SHADOW)
        .map(DetectorSpec::id)
        .collect(toUnmodifiableSet());
  }

  /** What every detector is: those that see principals, then those that watch the sources. */
  public static List<DetectorSpec> specs() {
    return Stream.concat(
            create(ThresholdValues.DEFAULTS).stream().map(Detector::spec),
            SourceWatch.SPECS.stream())
        .toList();
  }

  /** Every detector that sees principals, with the given thresholds. */
  public static List<Detector> create(ThresholdValues values) {
    return ALL.stream().map(factory -> factory.apply(values)).toList();
  }
}
