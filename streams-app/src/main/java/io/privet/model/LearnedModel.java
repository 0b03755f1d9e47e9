package io.privet.model;

/**
 * What was learned to be normal on one model.
 *
 * @param version names the set of baselines that it belongs to
 */
public record LearnedModel(
    String name, String version, ModelBaseline baseline, Registration registration)
    implements ReferenceFact {}
