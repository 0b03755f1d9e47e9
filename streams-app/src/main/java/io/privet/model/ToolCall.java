package io.privet.model;

import org.jspecify.annotations.Nullable;

/**
 * A tool that the model called.
 *
 * @param destination host or address that the call reaches, where it leaves the system
 * @param writes whether the tool changes or sends something; null where unknown
 * @param argumentBytes size of its arguments
 */
public record ToolCall(
    String name,
    @Nullable String type,
    @Nullable String destination,
    @Nullable Boolean writes,
    @Nullable Long argumentBytes) {}
