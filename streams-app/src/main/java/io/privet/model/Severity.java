package io.privet.model;

/** How bad an alert is, lowest first. */
public enum Severity {
  INFO,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /** The severity {@code steps} above this one (below, when negative), within the scale. */
  @SuppressWarnings("EnumOrdinal") // the declared order is the scale
  public Severity raise(int steps) {
    return values()[Math.clamp(ordinal() + steps, 0, values().length - 1)];
  }

  /** Steps above {@link #INFO}. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is the scale
  public int rank() {
    return ordinal();
  }
}
