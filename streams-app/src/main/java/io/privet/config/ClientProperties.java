package io.privet.config;

import java.util.Map;
import java.util.TreeSet;

/**
 * Properties that are handed to a client as they are; prints their names only, as values may be
 * passwords.
 */
public record ClientProperties(Map<String, String> values) {
  public ClientProperties {
    values = Map.copyOf(values);
  }

  @Override
  public String toString() {
    return new TreeSet<>(values.keySet()).toString();
  }
}
