package io.privet.config;

import java.util.Locale;
import java.util.Optional;

/**
 * One setting.
 *
 * @param key name in the settings file, in kebab-case between dots; a contract
 * @param unit unit or kind of the value, for people
 * @param defaultValue value without a setting; empty for none
 * @param required whether there must be a value
 * @param description what it does, for people
 */
record Setting<T>(
    String key,
    SettingType<T> type,
    String unit,
    Optional<T> defaultValue,
    boolean required,
    String description) {
  /** A setting with a default. */
  static <T> Setting<T> of(
      String key, SettingType<T> type, String unit, T defaultValue, String description) {
    return new Setting<>(key, type, unit, Optional.of(defaultValue), false, description);
  }

  /** A setting that must be given. */
  static <T> Setting<T> required(String key, SettingType<T> type, String unit, String description) {
    return new Setting<>(key, type, unit, Optional.empty(), true, description);
  }

  /** A setting that may be left out. */
  static <T> Setting<T> optional(String key, SettingType<T> type, String unit, String description) {
    return new Setting<>(key, type, unit, Optional.empty(), false, description);
  }

  /** Whether each entry of a list has it. */
  boolean isOfList() {
    return key.contains("[]");
  }

  /** The same setting of one entry of a list. */
  Setting<T> at(int index) {
    return named(key.replace("[]", "[" + index + "]"));
  }

  /** The same setting of the entry of a list that has this key. */
  Setting<T> of(String entry) {
    return named(entry + key.substring(key.lastIndexOf("[]") + 2));
  }

  private Setting<T> named(String name) {
    return new Setting<>(name, type, unit, defaultValue, required, description);
  }

  /** Name of the environment variable that overrides it. */
  String variable() {
    return "PRIVET_" + key.toUpperCase(Locale.ROOT).replaceAll("[.\\-\\[]", "_").replace("]", "");
  }

  /** The problem of a text that is no value of it; shows the text unless it is a secret. */
  String problem(String text) {
    return type.secret()
        ? key + " must be " + type.expected()
        : key + " was '" + text + "' but must be " + type.expected();
  }
}
