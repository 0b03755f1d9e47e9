package io.privet.model;

import java.time.Instant;

/** Points at one event without holding any of it. */
public record EventReference(String eventId, Instant time, SourcePosition position) {}
