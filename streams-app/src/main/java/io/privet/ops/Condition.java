package io.privet.ops;

/**
 * Something that must hold for an instance to be well, as it is now.
 *
 * @param name names it, in kebab-case; a contract
 * @param isMet whether it holds
 * @param reason how it stands, for people
 */
public record Condition(String name, boolean isMet, String reason) {}
