package io.privet.detect;

import io.privet.detect.profile.ReadHistory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How much one principal reads of one data set, or asks of one model: for each day of the history,
 * the most that {@link ReadHistory#objectsADay} reached, so that what is learned is what detection
 * measures.
 */
final class ReadSample {
  private static final double BUSY = 0.75;

  private final ReadHistory history = new ReadHistory();
  private final Map<Long, Double> peaks = new HashMap<>();

  void add(long timeMillis, long object) {
    history.add(timeMillis, object);
    long day = Math.floorDiv(timeMillis, TimeUnit.DAYS.toMillis(1));
    peaks.merge(day, history.objectsADay(timeMillis), Math::max);
  }

  /** Distinct objects of a busy day: the upper quartile over days with reads. */
  double busyDay() {
    double[] days = peaks.values().stream().mapToDouble(Double::doubleValue).toArray();
    return Quantile.withDefaults().evaluate(days, BUSY);
  }
}
