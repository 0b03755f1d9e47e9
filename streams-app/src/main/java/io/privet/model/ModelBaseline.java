package io.privet.model;

/**
 * What is normal on one model, learned robustly over principals.
 *
 * @param principals number of principals that it was learned from
 * @param nearDistance distance below which two inputs are near-duplicates, in the sketch's unit
 * @param nearShare high quantile, over principals, of the share of inputs that are near-duplicates
 * @param flipShare high quantile, over principals, of the share of near-duplicates whose label
 *     differs from their neighbour's
 * @param lowConfidence confidence below which an answer is unsure for this model
 * @param trainingShare high quantile, over principals, of the share of distinct inputs that are
 *     registered training records
 */
public record ModelBaseline(
    int principals,
    double nearDistance,
    double nearShare,
    double flipShare,
    double lowConfidence,
    double trainingShare) {}
