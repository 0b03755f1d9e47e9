package io.privet.detect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.privet.detect.profile.DistinctSketch;
import io.privet.model.AccessFeatures;
import io.privet.model.Baselines;
import io.privet.model.DatasetBaseline;
import io.privet.model.InteractionFeatures;
import io.privet.model.ModelBaseline;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.commons.statistics.descriptive.Median;

/**
 * Learns what is normal from unlabelled history. Every figure is a robust statistic over
 * principals, never over rows, so that a minority of attackers cannot move it however loud they
 * are.
 *
 * <p>Keeps a bounded sample of each principal on each model, and a distinct count of each
 * principal's day on each data set.
 */
public final class BaselineLearner {
  private record ModelKey(String principalKey, String model) {}

  private record DayKey(String principalKey, String dataset, long day) {}

  private final Map<ModelKey, InputSample> samples = new HashMap<>();
  private final Map<DayKey, DistinctSketch> days = new HashMap<>();
  private final Map<String, DistinctSketch> objects = new HashMap<>();

  /** Takes an observation of the history in; observations of a principal come in their order. */
  public void accept(Observation observation) {
    String target = observation.target().name();
    switch (observation.features()) {
      case InteractionFeatures interaction -> {
        InputSample sample =
            samples.computeIfAbsent(
                new ModelKey(observation.principalKey(), target), key -> new InputSample());
        interaction.rows().forEach(sample::add);
      }
      case AccessFeatures access -> {
        if (access.operation().reveals() && observation.outcome() == Outcome.SUCCESS) {
          long day = Math.floorDiv(observation.timeMillis(), TimeUnit.DAYS.toMillis(1));
          days.computeIfAbsent(
                  new DayKey(observation.principalKey(), target, day), key -> new DistinctSketch())
              .add(access.object());
          objects.computeIfAbsent(target, key -> new DistinctSketch()).add(access.object());
        }
      }
    }
  }

  /** The baselines of all models and data sets with enough principals, under a version. */
  public Baselines learn(String version) {
    return new Baselines(version, models(), datasets());
  }

  private Map<String, ModelBaseline> models() {
    Map<String, List<InputSample>> byModel =
        samples.entrySet().stream()
            .collect(
                groupingBy(
                    entry -> entry.getKey().model(), mapping(Map.Entry::getValue, toList())));
    Map<String, ModelBaseline> learned = new HashMap<>();
    byModel.forEach(
        (model, of) ->
            new ModelLearning(of).learn().ifPresent(baseline -> learned.put(model, baseline)));
    return learned;
  }

  private Map<String, DatasetBaseline> datasets() {
    Map<String, List<Map.Entry<DayKey, DistinctSketch>>> byDataset =
        days.entrySet().stream().collect(groupingBy(entry -> entry.getKey().dataset()));
    Map<String, DatasetBaseline> learned = new HashMap<>();
    byDataset.forEach((dataset, of) -> learned.put(dataset, dataset(dataset, of)));
    return learned;
  }

  private DatasetBaseline dataset(String dataset, List<Map.Entry<DayKey, DistinctSketch>> of) {
    long principals = of.stream().map(entry -> entry.getKey().principalKey()).distinct().count();
    double[] logs =
        of.stream().mapToDouble(entry -> Math.log1p(entry.getValue().estimate())).toArray();
    double median = Median.withDefaults().evaluate(logs);
    double spread =
        Median.withDefaults()
            .evaluate(Arrays.stream(logs).map(log -> Math.abs(log - median)).toArray());
    return new DatasetBaseline(
        (int) principals,
        Math.expm1(median),
        spread,
        Objects.requireNonNull(objects.get(dataset)).estimate());
  }
}
