package io.privet.model;

/** What a command decides. */
public sealed interface Decision permits Handling, Silence, Adoption, Erasure {}
