package io.privet.model;

/**
 * A model or data set that an owner has registered.
 *
 * @param sensitivity how much harm it does when its records get out
 */
public record RegisteredTarget(Target target, Sensitivity sensitivity, String owner) {}
