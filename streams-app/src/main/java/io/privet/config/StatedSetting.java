package io.privet.config;

/**
 * A setting as it is in force, for people.
 *
 * @param value its text; {@code ****} for a secret
 * @param isDefault whether nobody has set it
 */
public record StatedSetting(String key, String value, boolean isDefault) {}
