package io.privet.config;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of value that a setting may have.
 *
 * @param expected what a text must be to be read, for people: {@code an integer from 1 to 64}
 * @param parse the value of a text; empty when the text is none
 * @param format the text of a value, as people would write it
 * @param secret whether values stay out of messages
 */
record SettingType<T>(
    String expected,
    Function<String, Optional<T>> parse,
    Function<T, String> format,
    boolean secret) {
  /** A kind of value that may be shown. */
  static <T> SettingType<T> open(
      String expected, Function<String, Optional<T>> parse, Function<T, String> format) {
    return new SettingType<>(expected, parse, format, false);
  }
}
