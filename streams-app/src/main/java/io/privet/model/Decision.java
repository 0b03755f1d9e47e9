package io.privet.model;

/** What a command decides. */
public sealed interface Decision permits Acknowledgement, Resolution, Silence, Adoption, Erasure {}
