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
 */
public record RowFeatures(
    long identity, @Nullable Sketch sketch, int label, float confidence, boolean trainingRecord) {}
