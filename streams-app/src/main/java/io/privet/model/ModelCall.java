package io.privet.model;

import org.jspecify.annotations.Nullable;

/**
 * Which model was called, how, and with what outcome.
 *
 * @param model name under which the model is known to its owner; never blank
 * @param version model version, where reported
 * @param provider who serves the model, in the OpenTelemetry GenAI vocabulary where possible
 * @param endpoint path or deployment that was called
 * @param errorCode error code or HTTP status of a call that did not succeed
 * @param latencyMillis time to answer, milliseconds
 * @param sampling parameters that the caller asked for
 */
public record ModelCall(
    String model,
    @Nullable String version,
    @Nullable String provider,
    @Nullable String endpoint,
    ModelOperation operation,
    Outcome outcome,
    @Nullable String errorCode,
    @Nullable Long latencyMillis,
    Sampling sampling) {}
