package io.privet.model;

/**
 * How often one type of personal data or secret stands in an output and nowhere in its prompt.
 *
 * @param count distinct values, at least 1
 */
public record LeakCount(LeakType type, int count) {}
