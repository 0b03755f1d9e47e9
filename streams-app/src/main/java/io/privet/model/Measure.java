package io.privet.model;

/**
 * One observed value against its threshold.
 *
 * @param name what was measured, for people: {@code distinct training records asked about}
 * @param unit unit of both values: {@code rows}, {@code share}, {@code objects}
 * @param window time or rows that the value covers, for people: {@code last day}
 */
public record Measure(String name, double observed, double threshold, String unit, String window) {
  /**
   * Name of the measure that tells which share of the answers carried scores or log-probabilities;
   * advice depends on it.
   */
  public static final String ANSWERS_WITH_SCORES = "answers with scores";
}
