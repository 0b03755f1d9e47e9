package io.privet.detect;

/**
 * A number that decides, as a setting.
 *
 * @param name key under {@code detect.<detector id>} in kebab-case
 * @param defaultValue value without a setting
 * @param unit unit, for people
 * @param source where the default comes from: paper, vendor limit or measurement
 */
public record Threshold(String name, double defaultValue, String unit, String source) {}
