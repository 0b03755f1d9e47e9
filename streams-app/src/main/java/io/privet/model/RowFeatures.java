package io.privet.model;

import org.jspecify.annotations.Nullable;

/**
 * Features of one model input.
 *
 * @param identity keyed hash of the exact input; 0 where the input is withheld
 * @param sketch near-duplicate sketch; null where it cannot be made
 * @param label keyed hash of the predicted label; 0 where none is reported
 * @param confidence confidence of the predicted label in [0, 1]; NaN where none is reported
 * @param trainingRecord whether the input is a registered training record of the model
 * @param familiarity percent of its fields that hold a value in common use on the model; {@link
 *     #UNKNOWN_FAMILIARITY} where nothing was learned of values or the input is not numeric
 */
public record RowFeatures(
    long identity,
    @Nullable Sketch sketch,
    int label,
    float confidence,
    boolean trainingRecord,
    int familiarity) {
  /** The familiarity of inputs whose values were not compared. */
  public static final int UNKNOWN_FAMILIARITY = -1;

  /** Features of an input whose values were not compared. */
  public RowFeatures(
      long identity, @Nullable Sketch sketch, int label, float confidence, boolean trainingRecord) {
    this(identity, sketch, label, confidence, trainingRecord, UNKNOWN_FAMILIARITY);
  }

  /** Whether it holds numbers that can be compared. */
  public boolean isNumeric() {
    return sketch != null && sketch.kind() == Sketch.Kind.NUMERIC;
  }
}
