package io.privet.model;

/**
 * One named part of an alert's score.
 *
 * @param name what it weighs: {@code pattern}, {@code evidence}, {@code sensitivity}
 * @param value steps on the severity scale that it adds
 * @param reason why, for people
 */
public record ScorePart(String name, int value, String reason) {}
