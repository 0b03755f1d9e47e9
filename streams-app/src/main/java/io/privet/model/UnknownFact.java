package io.privet.model;

/** A kind of entry that is newer than this version: it has no effect. */
public record UnknownFact(Registration registration) implements ReferenceFact {}
