package io.privet.model;

/**
 * What is normal on one data set, learned robustly over principals.
 *
 * @param principals number of principals that it was learned from
 * @param medianObjects median, over principals, of the distinct objects read on a busy day
 * @param spread median absolute deviation of the natural logarithm of that number
 * @param objects distinct objects that the data set is known to hold
 */
public record DatasetBaseline(
    int principals, double medianObjects, double spread, double objects) {}
