package io.privet.serde;

/** Constants that have the same name in the model and in a schema. */
final class Symbols {
  private Symbols() {}

  /**
   * The constant of the same name.
   *
   * @throws IllegalArgumentException when the other side is newer and the name unknown
   */
  static <E extends Enum<E>> E same(Class<E> type, Enum<?> constant) {
    return Enum.valueOf(type, constant.name());
  }
}
