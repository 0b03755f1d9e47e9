package io.privet.ops.api;

/**
 * Versions of what makes the alerts.
 *
 * @param reference of the reference data in force; empty for none
 * @param baselines of the learned baselines in force; empty for none
 */
public record Versions(String privet, String java, String reference, String baselines) {}
