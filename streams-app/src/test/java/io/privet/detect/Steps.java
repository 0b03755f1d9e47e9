package io.privet.detect;

import io.privet.detect.profile.Profile;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.profile.TargetProfile;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.RowFeatures;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Takes a detector through one principal's events on one target, with verdicts made by hand. */
public final class Steps {
  private final Detector detector;
  private final Reference reference;
  private final Traffic traffic = new Traffic("ada");
  private final TargetProfile target;
  private Step last;

  /** A detector at its first event. */
  public Steps(Detector detector, Reference reference) {
    this.detector = detector;
    this.reference = reference;
    Observation first = traffic.call(Instant.EPOCH);
    target = new Profile().admit(first);
    last = step(first, List.of());
  }

  /** What the detector makes of a call whose inputs were judged so. */
  public Suspicion observe(Instant time, RowVerdict... verdicts) {
    RowFeatures[] rows = Arrays.stream(verdicts).map(RowVerdict::row).toArray(RowFeatures[]::new);
    last = step(traffic.call(time, rows), List.of(verdicts));
    return detector.observe(last);
  }

  /** The same for a number of calls of one input each. */
  public Suspicion repeat(int calls, Instant time, RowVerdict verdict) {
    Suspicion suspicion = Suspicion.NONE;
    for (int i = 0; i < calls; i++) {
      suspicion = observe(time, verdict);
    }
    return suspicion;
  }

  /** The detector's reasons after the last event. */
  public Explanation explain() {
    return detector.explain(last);
  }

  /** The value of a measure after the last event. */
  public double measured(String name) {
    return explain().measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow()
        .observed();
  }

  private Step step(Observation observation, List<RowVerdict> verdicts) {
    return new Step(observation, target, verdicts, reference, detector.spec());
  }
}
