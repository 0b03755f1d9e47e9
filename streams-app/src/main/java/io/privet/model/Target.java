package io.privet.model;

/**
 * What a principal acts upon.
 *
 * @param name name of the model or data set, as the source reports it; never blank
 */
public record Target(Kind kind, String name) {
  /** The two kinds of asset that Privet guards. */
  public enum Kind {
    MODEL,
    DATASET
  }

  public Target {
    if (name.isBlank()) {
      throw new IllegalArgumentException("target name was blank but must name a " + kind);
    }
  }

  /** A model under its name. */
  public static Target model(String name) {
    return new Target(Kind.MODEL, name);
  }

  /** A data set under its name. */
  public static Target dataset(String name) {
    return new Target(Kind.DATASET, name);
  }
}
