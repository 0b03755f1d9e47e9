package io.privet.detect.rule;

import io.privet.detect.Clue;
import io.privet.detect.Detector;
import io.privet.detect.DetectorSpec;
import io.privet.detect.Explanation;
import io.privet.detect.Step;
import io.privet.detect.Suspicion;
import io.privet.model.TextFeatures;

/** A detector that rests upon a {@link CueSweep} alone: it says what a hit is, nothing else. */
abstract class CueSweepDetector implements Detector {
  private final DetectorSpec spec;
  private final CueSweep sweep;

  CueSweepDetector(DetectorSpec spec, CueSweep sweep) {
    this.spec = spec;
    this.sweep = sweep;
  }

  /** Takes the texts of a step in. */
  abstract Suspicion take(CueSweep sweep, Step step, TextFeatures text);

  /** Takes a prompt without the cue in. */
  static Suspicion miss(CueSweep sweep, Step step) {
    sweep.miss(step.memory());
    return Suspicion.NONE;
  }

  @Override
  public final DetectorSpec spec() {
    return spec;
  }

  @Override
  public final Suspicion observe(Step step) {
    return Prompts.texts(step).map(text -> take(sweep, step, text)).orElse(Suspicion.NONE);
  }

  @Override
  public final Clue clue(Step step, Suspicion suspicion) {
    return sweep.clue(step.memory());
  }

  @Override
  public final long rows(Step step) {
    return sweep.prompts(step.memory());
  }

  @Override
  public final Explanation explain(Step step) {
    return sweep.explain(step.memory());
  }
}
