package io.privet.detect;

import io.privet.detect.profile.DistinctSketch;
import io.privet.detect.profile.RowRing;
import io.privet.detect.profile.RowVerdict;
import io.privet.model.RowFeatures;
import java.util.ArrayList;
import java.util.List;

/**
 * A bounded sample of one principal's inputs to one model: every input at first, then every second,
 * fourth and so on, so that it spreads over the whole history without chance.
 */
final class InputSample {
  /** The most inputs that are kept. */
  static final int MAX_KEPT = 256;

  /** One measured input. */
  record Input(RowVerdict verdict) {
    boolean isFlip(double nearDistance) {
      return isNear(nearDistance) && verdict.flipped();
    }

    boolean isClose(double ratio, double nearDistance) {
      return verdict.isClose(ratio, nearDistance);
    }

    boolean isNear(double nearDistance) {
      return verdict.near(nearDistance) && !verdict.variant();
    }

    double nearest() {
      return verdict.nearest();
    }
  }

  private final RowRing ring = new RowRing();
  private final List<Input> inputs = new ArrayList<>();
  private final List<Double> confidences = new ArrayList<>();
  private final DistinctSketch distinct = new DistinctSketch();
  private final ReadSample days = new ReadSample();
  private final DistinctSketch trainingRecords = new DistinctSketch();
  private long seen;
  private long stride = 1;

  /** Takes an input in that was sent at an event time. */
  void add(long timeMillis, RowFeatures row) {
    RowVerdict verdict = ring.take(row);
    if (verdict.repeat()) {
      return;
    }
    distinct.add(row.identity());
    days.add(timeMillis, row.identity());
    if (row.trainingRecord()) {
      trainingRecords.add(row.identity());
    }
    if (verdict.measured() && row.label() != 0 && seen++ % stride == 0) {
      keep(verdict, row.confidence());
    }
  }

  private void keep(RowVerdict verdict, float confidence) {
    if (inputs.size() == MAX_KEPT) {
      thin(inputs);
      thin(confidences);
      stride *= 2;
    }
    inputs.add(new Input(verdict));
    confidences.add((double) confidence);
  }

  private static <T> void thin(List<T> list) {
    for (int i = list.size() - 1; i > 0; i -= 2) {
      list.remove(i);
    }
  }

  /** Measured inputs, oldest first. */
  List<Input> inputs() {
    return inputs;
  }

  /** Confidences of the measured inputs; NaN where none was reported. */
  List<Double> confidences() {
    return confidences;
  }

  /** Estimated number of distinct inputs. */
  double distinct() {
    return distinct.estimate();
  }

  /** Estimated number of distinct inputs of a busy day. */
  double busyDay() {
    return days.busyDay();
  }

  /** Share of distinct inputs that are registered training records. */
  double trainingShare() {
    return Math.min(1, trainingRecords.estimate() / Math.max(1, distinct.estimate()));
  }
}
