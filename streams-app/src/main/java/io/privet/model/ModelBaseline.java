package io.privet.model;

/**
 * What is normal on one model, learned robustly over principals.
 *
 * @param principals number of principals that it was learned from
 * @param nearDistance distance below which two inputs are near-duplicates, in the sketch's unit
 * @param flipShare share of inputs that stand near an earlier one and get another label, as high as
 *     it is among ordinary principals
 * @param closeShare share of inputs that lie far closer to an earlier one than ordinary inputs do,
 *     as high as it is among ordinary principals
 * @param unsureConfidence confidence below which an answer is unsure for this model
 * @param trainingShare share of distinct inputs that are registered training records, as high as it
 *     is among ordinary principals
 * @param values the field values of ordinary inputs
 * @param medianInputs median, over principals, of the distinct inputs of one principal on a busy
 *     day; 0 where unknown
 * @param inputSpread median absolute deviation of the natural logarithm of that number
 * @param nearShare share of inputs that stand near an earlier one and change more than a field of
 *     it, as high as it is among ordinary principals; 1 where unknown
 */
public record ModelBaseline(
    int principals,
    double nearDistance,
    double flipShare,
    double closeShare,
    double unsureConfidence,
    double trainingShare,
    ValueBaseline values,
    double medianInputs,
    double inputSpread,
    double nearShare) {
  /** A baseline with nothing known of the field values and the volume. */
  public ModelBaseline(
      int principals,
      double nearDistance,
      double flipShare,
      double closeShare,
      double unsureConfidence,
      double trainingShare) {
    this(
        principals,
        nearDistance,
        flipShare,
        closeShare,
        unsureConfidence,
        trainingShare,
        ValueBaseline.NONE,
        0,
        0,
        1);
  }

  /** The same with what is known of the field values. */
  public ModelBaseline withValues(ValueBaseline learned) {
    return new ModelBaseline(
        principals,
        nearDistance,
        flipShare,
        closeShare,
        unsureConfidence,
        trainingShare,
        learned,
        medianInputs,
        inputSpread,
        nearShare);
  }
}
