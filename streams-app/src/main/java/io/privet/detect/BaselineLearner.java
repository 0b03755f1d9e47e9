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
import org.apache.commons.statistics.descriptive.Median;

/**
 * Learns what is normal from unlabelled history. Every figure is a robust statistic over
 * principals, never over rows or days, so that a minority of attackers cannot move it however loud
 * they are.
 */
public final class BaselineLearner {
  private record Key(String principalKey, String target) {}

  private final Map<Key, InputSample> inputs = new HashMap<>();
  private final Map<Key, ReadSample> reads = new HashMap<>();
  private final Map<String, DistinctSketch> objects = new HashMap<>();

  /** Takes an observation of the history in; observations of a principal come in their order. */
  public void accept(Observation observation) {
    if (observation.outcome() != Outcome.SUCCESS) {
      return;
    }
    Key key = new Key(observation.principalKey(), observation.target().name());
    switch (observation.features()) {
      case InteractionFeatures interaction -> {
        InputSample sample = inputs.computeIfAbsent(key, absent -> new InputSample());
        interaction.rows().forEach(row -> sample.add(observation.timeMillis(), row));
      }
      case AccessFeatures access -> {
        if (access.operation().reveals()) {
          reads
              .computeIfAbsent(key, absent -> new ReadSample())
              .add(observation.timeMillis(), access.object());
          objects
              .computeIfAbsent(key.target(), absent -> new DistinctSketch())
              .add(access.object());
        }
      }
    }
  }

  /** The baselines of all models and data sets with enough principals, under a version. */
  public Baselines learn(String version) {
    Map<String, ModelBaseline> models = new HashMap<>();
    byTarget(inputs)
        .forEach(
            (model, samples) ->
                new ModelLearning(samples)
                    .learn()
                    .ifPresent(baseline -> models.put(model, baseline)));
    Map<String, DatasetBaseline> datasets = new HashMap<>();
    byTarget(reads).forEach((dataset, of) -> datasets.put(dataset, dataset(dataset, of)));
    return new Baselines(version, models, datasets);
  }

  private static <S> Map<String, List<S>> byTarget(Map<Key, S> samples) {
    return samples.entrySet().stream()
        .collect(
            groupingBy(entry -> entry.getKey().target(), mapping(Map.Entry::getValue, toList())));
  }

  private DatasetBaseline dataset(String dataset, List<ReadSample> principals) {
    double[] logs =
        principals.stream().mapToDouble(sample -> Math.log1p(sample.busyDay())).toArray();
    double median = Median.withDefaults().evaluate(logs);
    double spread =
        Median.withDefaults()
            .evaluate(Arrays.stream(logs).map(log -> Math.abs(log - median)).toArray());
    return new DatasetBaseline(
        principals.size(),
        Math.expm1(median),
        spread,
        Objects.requireNonNull(objects.get(dataset)).estimate());
  }
}
