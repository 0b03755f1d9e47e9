package io.privet.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What owners have told Privet and what it has learned, valid in event time.
 *
 * @param exemptions the allow-list, by principal key
 * @param jobs registered jobs, by principal key
 * @param trainingRecords fingerprints of training records, by model name
 * @param targets registered models and data sets
 * @param watchlist canaries, and persons whose data must no longer be used
 * @param version names all but the baselines in alerts; empty for none
 */
public record Reference(
    Map<String, List<Exemption>> exemptions,
    Map<String, List<RegisteredJob>> jobs,
    Map<String, TrainingRecords> trainingRecords,
    Baselines baselines,
    Map<Target, RegisteredTarget> targets,
    Watchlist watchlist,
    String version) {
  /** Nothing known. */
  public static final Reference NONE = new Reference(Map.of(), Map.of(), Map.of(), Baselines.NONE);

  public Reference {
    exemptions = Map.copyOf(exemptions);
    jobs = Map.copyOf(jobs);
    trainingRecords = Map.copyOf(trainingRecords);
    targets = Map.copyOf(targets);
  }

  /** Reference data without registered models and data sets, and without a watchlist. */
  public Reference(
      Map<String, List<Exemption>> exemptions,
      Map<String, List<RegisteredJob>> jobs,
      Map<String, TrainingRecords> trainingRecords,
      Baselines baselines) {
    this(exemptions, jobs, trainingRecords, baselines, Map.of(), Watchlist.NONE, "");
  }

  /** The same with other baselines. */
  public Reference withBaselines(Baselines learned) {
    return new Reference(exemptions, jobs, trainingRecords, learned, targets, watchlist, version);
  }

  /**
   * Fingerprints of the training records of a model; {@link TrainingRecords#NONE} when none are.
   */
  public TrainingRecords trainingRecords(String model) {
    return trainingRecords.getOrDefault(model, TrainingRecords.NONE);
  }

  /** The exemption that covers a pattern of a principal at an event time. */
  public Optional<Exemption> exemption(String principalKey, RiskPattern pattern, Instant time) {
    return exemptions.getOrDefault(principalKey, List.of()).stream()
        .filter(entry -> entry.covers(pattern, time))
        .findFirst();
  }

  /** The registered job of a principal on a target at an event time. */
  public Optional<RegisteredJob> job(String principalKey, String target, Instant time) {
    return jobs.getOrDefault(principalKey, List.of()).stream()
        .filter(entry -> entry.covers(target, time))
        .findFirst();
  }

  /** Whether the time to keep any data set is laid down. */
  public boolean hasRetention() {
    return targets.values().stream()
        .anyMatch(
            target -> target instanceof RegisteredDataset dataset && dataset.retainUntil() != null);
  }

  /** Whether the time to keep a data set is over at an event time. */
  public boolean isExpired(Target target, Instant time) {
    return targets.get(target) instanceof RegisteredDataset dataset && dataset.isExpired(time);
  }

  /** The registered sensitivity of a model or data set. */
  public Optional<Sensitivity> sensitivity(Target target) {
    return Optional.ofNullable(targets.get(target)).flatMap(RegisteredTarget::sensitivity);
  }
}
