package io.privet.model;

/**
 * A pointer into a public catalogue.
 *
 * @param framework catalogue: {@code MITRE ATLAS}, {@code OWASP LLM}, {@code GDPR}
 * @param version edition of the catalogue in which the id holds
 * @param id identifier: {@code AML.T0024.000}, {@code LLM02}, {@code Art. 32}
 */
public record FrameworkTag(String framework, String version, String id, String name) {}
