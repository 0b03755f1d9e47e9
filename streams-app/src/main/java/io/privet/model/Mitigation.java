package io.privet.model;

import java.util.List;

/**
 * A recommended measure, as it stands in an alert.
 *
 * @param id stable id in the catalogue: {@code MIT-RATE}
 * @param reason why it applies to this alert
 * @param action what to do, with the parameters filled in
 * @param parameters values to set, such as the cap; empty where there are none
 * @param grade how well founded the entry is: whether the interview study names it or it is
 *     inferred
 */
public record Mitigation(
    String id,
    String title,
    Horizon horizon,
    String owner,
    Effort effort,
    String reason,
    String action,
    List<Parameter> parameters,
    String grade) {
  /** When it helps. */
  public enum Horizon {
    /** A first step that can be done today. */
    IMMEDIATE,
    /** The fix behind it. */
    DURABLE
  }

  /** How much work it is. */
  public enum Effort {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS
  }

  /** A value to set. */
  public record Parameter(String name, String value) {}

  public Mitigation {
    parameters = List.copyOf(parameters);
  }
}
