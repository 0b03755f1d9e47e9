package io.privet.model;

import java.util.Optional;

/** Parts of keys. A blank one would let keys collapse into one another, and is refused. */
final class KeyPart {
  private KeyPart() {}

  /**
   * Refuses a blank part.
   *
   * @throws IllegalArgumentException naming the part
   */
  static void check(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " was blank but must name something");
    }
  }

  /**
   * Refuses a part that is there and blank.
   *
   * @throws IllegalArgumentException naming the part
   */
  static void check(String name, Optional<String> value) {
    value.ifPresent(text -> check(name, text));
  }
}
