package io.privet.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Learned baselines, by name of the model or data set.
 *
 * @param version names this set in alerts; empty for none
 */
public record Baselines(
    String version, Map<String, ModelBaseline> models, Map<String, DatasetBaseline> datasets) {
  /** What the ids of {@link #entries} begin with. */
  public static final String ENTRY_PREFIX = "baselines:";

  /** Nothing learned: detectors use conservative defaults. */
  public static final Baselines NONE = new Baselines("", Map.of(), Map.of());

  public Baselines {
    models = Map.copyOf(models);
    datasets = Map.copyOf(datasets);
  }

  /** Each of them as an entry of the reference data, valid for ever. */
  public List<ReferenceEntry> entries() {
    List<ReferenceEntry> entries = new ArrayList<>();
    models.forEach(
        (name, learned) ->
            entries.add(
                new ReferenceEntry(
                    ENTRY_PREFIX + "model:" + name,
                    new LearnedModel(name, version, learned, Registration.ALWAYS))));
    datasets.forEach(
        (name, learned) ->
            entries.add(
                new ReferenceEntry(
                    ENTRY_PREFIX + "dataset:" + name,
                    new LearnedDataset(name, version, learned, Registration.ALWAYS))));
    return entries;
  }

  /** The baseline of a model, where one was learned. */
  public Optional<ModelBaseline> model(String name) {
    return Optional.ofNullable(models.get(name));
  }

  /** The field values in common use on a model; empty where none were learned. */
  public ValueFilter commonValues(String model) {
    ModelBaseline known = models.get(model);
    return known == null ? ValueFilter.NONE : known.values().common();
  }

  /** The baseline of a data set, where one was learned. */
  public Optional<DatasetBaseline> dataset(String name) {
    return Optional.ofNullable(datasets.get(name));
  }

  /** The same with what is known of the field values of models, by their name. */
  public Baselines withValues(Map<String, ValueBaseline> values) {
    Map<String, ModelBaseline> known = new HashMap<>();
    models.forEach(
        (name, model) ->
            known.put(name, model.withValues(values.getOrDefault(name, ValueBaseline.NONE))));
    return new Baselines(version, known, datasets);
  }
}
