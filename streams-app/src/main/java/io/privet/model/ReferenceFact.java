package io.privet.model;

/**
 * What one entry of the reference data says. Its text form holds all that it says and is the same
 * in every process: versions are made from it.
 */
public sealed interface ReferenceFact
    permits Exemption,
        RegisteredJob,
        RegisteredTarget,
        TrainingPart,
        LearnedModel,
        LearnedDataset,
        Canary,
        ErasedSubject,
        UnknownFact {
  /** Who has entered it, why, and for how long. */
  Registration registration();
}
