package io.privet.detect;

import io.privet.detect.InputSample.Input;
import io.privet.model.ModelBaseline;
import io.privet.model.ValueBaseline;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The baseline of one model from the samples of its principals.
 *
 * <p>Near is a quarter of the median, over principals, of the distance that a principal's inputs
 * usually have to their nearest neighbour. Where ordinary inputs that stand so near often differ in
 * label, it is halved until they do not: on some models ordinary rows are near-duplicates.
 */
final class ModelLearning {
  /** Principals that a baseline must rest upon. */
  static final int MIN_PRINCIPALS = 10;

  private static final int MIN_INPUTS = 16;
  private static final int MIN_DISTINCT = 20;
  private static final double NEAR_SHARE_OF_MEDIAN = 0.25;
  private static final double MIN_NEAR = 0.0005;
  private static final double MAX_FLIP_SHARE = 0.04;
  private static final double CLOSE_RATIO = 0.05;
  private static final double UPPER_QUARTILE = 0.75;
  private static final double LOWER_DECILE = 0.1;
  private static final double SHARE_MARGIN = 2;
  private static final double TRAINING_MARGIN = 1.5;
  private static final double MIN_TRAINING_SHARE = 0.02;

  private final List<InputSample> measured;
  private final List<InputSample> counted;

  ModelLearning(Collection<InputSample> samples) {
    measured = samples.stream().filter(sample -> sample.inputs().size() >= MIN_INPUTS).toList();
    counted = samples.stream().filter(sample -> sample.distinct() >= MIN_DISTINCT).toList();
  }

  /** The baseline; empty when too few principals have sent enough. */
  Optional<ModelBaseline> learn() {
    if (measured.size() < MIN_PRINCIPALS) {
      return Optional.empty();
    }
    double near = nearDistance();
    return Optional.of(
        new ModelBaseline(
            measured.size(),
            near,
            flipShare(near),
            Math.max(
                Normality.MIN_CLOSE_SHARE, highShare(input -> input.isClose(CLOSE_RATIO, near))),
            unsureConfidence(),
            trainingShare(),
            ValueBaseline.NONE,
            medianInputs(),
            inputSpread(),
            Math.max(Normality.MIN_NEAR_SHARE, highShare(input -> input.isNear(near)))));
  }

  private double nearDistance() {
    double typical =
        Median.withDefaults()
            .evaluate(
                measured.stream()
                    .mapToDouble(
                        sample ->
                            Median.withDefaults()
                                .evaluate(
                                    sample.inputs().stream().mapToDouble(Input::nearest).toArray()))
                    .toArray());
    double near = Math.max(MIN_NEAR, NEAR_SHARE_OF_MEDIAN * typical);
    while (near > MIN_NEAR && flipShare(near) > MAX_FLIP_SHARE) {
      near = Math.max(MIN_NEAR, near / 2);
    }
    return near;
  }

  private double flipShare(double near) {
    return Math.max(Normality.MIN_FLIP_SHARE, highShare(input -> input.isFlip(near)));
  }

  /** Twice the upper quartile, over principals, of the share of inputs with a property. */
  private double highShare(Predicate<Input> property) {
    double[] shares =
        measured.stream()
            .mapToDouble(
                sample ->
                    sample.inputs().stream().filter(property).count()
                        / (double) sample.inputs().size())
            .toArray();
    return SHARE_MARGIN * Quantile.withDefaults().evaluate(shares, UPPER_QUARTILE);
  }

  private double unsureConfidence() {
    double[] deciles =
        measured.stream()
            .map(ModelLearning::reported)
            .filter(confidences -> confidences.length > 0)
            .mapToDouble(confidences -> Quantile.withDefaults().evaluate(confidences, LOWER_DECILE))
            .toArray();
    return deciles.length == 0 ? 0 : Median.withDefaults().evaluate(deciles);
  }

  private static double[] reported(InputSample sample) {
    return sample.confidences().stream()
        .mapToDouble(Double::doubleValue)
        .filter(confidence -> !Double.isNaN(confidence))
        .toArray();
  }

  private double trainingShare() {
    if (counted.size() < MIN_PRINCIPALS) {
      return Normality.DEFAULT_TRAINING_SHARE;
    }
    double[] shares = counted.stream().mapToDouble(InputSample::trainingShare).toArray();
    return Math.max(
        MIN_TRAINING_SHARE,
        TRAINING_MARGIN * Quantile.withDefaults().evaluate(shares, UPPER_QUARTILE));
  }

  private double medianInputs() {
    return Math.expm1(Median.withDefaults().evaluate(logInputs()));
  }

  private double inputSpread() {
    double[] logs = logInputs();
    double median = Median.withDefaults().evaluate(logs.clone());
    return Median.withDefaults()
        .evaluate(Arrays.stream(logs).map(log -> Math.abs(log - median)).toArray());
  }

  private double[] logInputs() {
    return measured.stream().mapToDouble(sample -> Math.log1p(sample.busyDay())).toArray();
  }
}
