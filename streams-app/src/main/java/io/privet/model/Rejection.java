package io.privet.model;

import org.jspecify.annotations.Nullable;

/**
 * A record that could not become an event: bad input as a value. Holds no content.
 *
 * @param detail which field and what was expected; never a value from the record
 * @param errorClass simple class name of the underlying error; empty where there was none
 * @param schemaId schema id in the record's header, where one was read
 */
public record Rejection(
    RejectionReason reason,
    SourcePosition position,
    String detail,
    String errorClass,
    @Nullable Integer schemaId) {}
