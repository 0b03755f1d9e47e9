package io.privet.cli.evaluate;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * A share with its exact bounds (Clopper and Pearson, "The use of confidence or fiducial limits",
 * 1934).
 *
 * @param share {@code count / of}; 0 where there was nothing to count
 * @param lower lower bound at 95 % confidence
 * @param upper upper bound at 95 % confidence
 */
public record Proportion(int count, int of, double share, double lower, double upper) {
  private static final double ERROR_RATE = 0.05;

  /** The share of {@code count} in {@code of} trials. */
  static Proportion of(int count, int of) {
    if (of == 0) {
      return new Proportion(0, 0, 0, 0, 1);
    }
    Interval bounds =
        BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(of, count, ERROR_RATE);
    return new Proportion(
        count, of, (double) count / of, bounds.getLowerBound(), bounds.getUpperBound());
  }

  /** The share of those that pass a test. */
  static <T> Proportion of(List<T> all, Predicate<T> test) {
    return of((int) all.stream().filter(test).count(), all.size());
  }
}
