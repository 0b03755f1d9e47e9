package io.privet.detect;

import io.privet.detect.profile.DetectorMemory;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.profile.TargetProfile;
import io.privet.model.AccessFeatures;
import io.privet.model.InteractionFeatures;
import io.privet.model.Observation;
import io.privet.model.Outcome;
import io.privet.model.Reference;
import io.privet.model.WatchHits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One event as a detector sees it: the observation, what is remembered of its principal on its
 * target with the event already taken in, and the detector's own memory.
 *
 * @param verdicts how each input relates to those before; empty for data accesses
 * @param detector whose step it is
 */
public record Step(
    Observation observation,
    TargetProfile target,
    List<RowVerdict> verdicts,
    Reference reference,
    DetectorSpec detector) {
  /**
   * What the detector keeps of the target; made when it is first asked for, which few events do.
   */
  public DetectorMemory memory() {
    return target.memory(detector.number(), detector.memoryWords());
  }

  /** Features of a model interaction; empty for a data access. */
  public Optional<InteractionFeatures> interaction() {
    return observation.features() instanceof InteractionFeatures interaction
        ? Optional.of(interaction)
        : Optional.empty();
  }

  /** Features of a data access; empty for a model interaction. */
  public Optional<AccessFeatures> access() {
    return observation.features() instanceof AccessFeatures access
        ? Optional.of(access)
        : Optional.empty();
  }

  /** What of the owners' watchlist the event has met, where it reached the principal. */
  public WatchHits hits() {
    boolean isReached = access().isPresent() ? isRead() : observation.outcome() == Outcome.SUCCESS;
    return isReached ? observation.features().hits() : WatchHits.NONE;
  }

  /** Whether scores or log-probabilities went back to the caller. */
  public boolean scored() {
    return interaction().filter(InteractionFeatures::scoresReturned).isPresent();
  }

  /** What is ordinary on the model. */
  public Normality normality() {
    return new Normality(reference.baselines().model(observation.target().name()));
  }

  /** Whether records of a data set went to the principal. */
  public boolean isRead() {
    return observation.outcome() == Outcome.SUCCESS
        && access().filter(access -> access.operation().reveals()).isPresent();
  }

  /** Whether the owner has registered a job for this much reading of the data set on this day. */
  public boolean isWithinJob() {
    long time = observation.timeMillis();
    return reference
        .job(observation.principalKey(), observation.target().name(), Instant.ofEpochMilli(time))
        .filter(job -> target.readHistory().readsOn(time) <= job.maxPerDay())
        .isPresent();
  }
}
