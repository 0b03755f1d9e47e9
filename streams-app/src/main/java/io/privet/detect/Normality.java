package io.privet.detect;

import io.privet.model.ModelBaseline;
import io.privet.model.RowFeatures;
import io.privet.model.Sketch;
import io.privet.model.ValueBaseline;
import java.util.Optional;

/**
 * What counts as ordinary on a model: the learned baseline, or conservative defaults where nothing
 * was learned.
 */
public final class Normality {
  static final double MIN_FLIP_SHARE = 0.02;
  static final double MIN_CLOSE_SHARE = 0.01;
  static final double MIN_NEAR_SHARE = 0.05;
  static final double DEFAULT_TRAINING_SHARE = 0.07;
  static final double DEFAULT_FLIP_SHARE = 0.05;
  private static final double DEFAULT_UNSURE = 0.6;

  /** Near, without a baseline: a hundredth of the input's own magnitude, whatever its unit. */
  private static final double DEFAULT_NEAR_RATIO = 0.01;

  private final Optional<ModelBaseline> baseline;

  Normality(Optional<ModelBaseline> baseline) {
    this.baseline = baseline;
  }

  /** Distance below which another input is a near-duplicate of this one. */
  public double nearDistance(Sketch sketch) {
    return baseline
        .map(ModelBaseline::nearDistance)
        .orElseGet(() -> DEFAULT_NEAR_RATIO * sketch.magnitude());
  }

  /** Highest ordinary share of near-duplicates with another label than their neighbour. */
  public double flipShare() {
    return baseline.map(ModelBaseline::flipShare).orElse(DEFAULT_FLIP_SHARE);
  }

  /** Highest ordinary share of inputs far closer to an earlier one than inputs usually are. */
  public double closeShare() {
    return baseline.map(ModelBaseline::closeShare).orElse(MIN_CLOSE_SHARE);
  }

  /**
   * Highest ordinary share of near-duplicates that change more than a field; 1 where it is unknown.
   */
  public double nearShare() {
    return baseline.map(ModelBaseline::nearShare).orElse(1.0);
  }

  /** What is learned of the volume of inputs; empty where nothing is. */
  public Optional<ModelBaseline> baseline() {
    return baseline;
  }

  /** Confidence below which an answer is unsure. */
  public double unsureConfidence() {
    return baseline.map(ModelBaseline::unsureConfidence).orElse(DEFAULT_UNSURE);
  }

  /** Highest ordinary share of distinct inputs that are registered training records. */
  public double trainingShare() {
    return baseline.map(ModelBaseline::trainingShare).orElse(DEFAULT_TRAINING_SHARE);
  }

  /** Whether too few fields of an input hold values that are in common use on the model. */
  public boolean isForeign(RowFeatures row) {
    return row.familiarity() >= 0 && row.familiarity() < values().foreignBelow();
  }

  /** Highest ordinary share of foreign inputs; 1 where none can be told. */
  public double foreignShare() {
    return values().foreignShare();
  }

  private ValueBaseline values() {
    return baseline.map(ModelBaseline::values).orElse(ValueBaseline.NONE);
  }
}
