package io.privet.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reference data in the making, for a span of event time. Of two facts about the same model or data
 * set, the later one holds.
 */
final class ReferenceSpan {
  /** Joins the versions of baselines that were not learned together. */
  private static final String JOINT = "+";

  private final Map<String, List<Exemption>> exemptions = new HashMap<>();
  private final Map<String, List<RegisteredJob>> jobs = new HashMap<>();
  private final Map<String, List<TrainingRecords>> trainingRecords = new HashMap<>();
  private final Map<Target, RegisteredTarget> targets = new HashMap<>();
  private final Map<String, LearnedModel> models = new HashMap<>();
  private final Map<String, LearnedDataset> datasets = new HashMap<>();

  void add(ReferenceFact fact) {
    switch (fact) {
      case Exemption exemption ->
          exemptions
              .computeIfAbsent(exemption.principalKey(), key -> new ArrayList<>())
              .add(exemption);
      case RegisteredJob job ->
          jobs.computeIfAbsent(job.principalKey(), key -> new ArrayList<>()).add(job);
      case RegisteredTarget target -> targets.put(target.target(), target);
      case TrainingPart part ->
          trainingRecords
              .computeIfAbsent(part.model(), model -> new ArrayList<>())
              .add(part.records());
      case LearnedModel learned -> models.put(learned.name(), learned);
      case LearnedDataset learned -> datasets.put(learned.name(), learned);
      // These make up the watchlist.
      case Canary canary -> {}
      case ErasedSubject subject -> {}
      case UnknownFact unknown -> {}
    }
  }

  /**
   * The finished span.
   *
   * @param watchlist that of all spans, whose entries look at the time themselves
   */
  Reference build(Watchlist watchlist, String version) {
    return new Reference(
        exemptions, jobs, values(trainingRecords), baselines(), targets, watchlist, version);
  }

  private Baselines baselines() {
    Set<String> versions = new TreeSet<>();
    models.values().forEach(learned -> versions.add(learned.version()));
    datasets.values().forEach(learned -> versions.add(learned.version()));
    return new Baselines(
        String.join(JOINT, versions),
        models.values().stream()
            .collect(Collectors.toMap(LearnedModel::name, LearnedModel::baseline)),
        datasets.values().stream()
            .collect(Collectors.toMap(LearnedDataset::name, LearnedDataset::baseline)));
  }

  private static Map<String, TrainingRecords> values(Map<String, List<TrainingRecords>> parts) {
    return parts.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> TrainingRecords.union(entry.getValue())));
  }
}
