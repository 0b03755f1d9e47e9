package io.privet.metrics;

/**
 * A tag of a meter, whose values come from a bounded set.
 *
 * @param maxValues values that are measured at most; what comes with one more is left out
 */
public record MeterTag(String key, int maxValues) {}
