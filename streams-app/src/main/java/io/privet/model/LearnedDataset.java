package io.privet.model;

/**
 * What was learned to be normal on one data set.
 *
 * @param version names the set of baselines that it belongs to
 */
public record LearnedDataset(
    String name, String version, DatasetBaseline baseline, Registration registration)
    implements ReferenceFact {}
