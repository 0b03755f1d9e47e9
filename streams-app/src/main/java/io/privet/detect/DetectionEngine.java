package io.privet.detect;

import io.privet.detect.Detection.Disposition;
import io.privet.detect.DetectorSpec.Cadence;
import io.privet.detect.profile.DetectorMemory;
import io.privet.detect.profile.Probe;
import io.privet.detect.profile.Profile;
import io.privet.detect.profile.RowVerdict;
import io.privet.detect.profile.TargetProfile;
import io.privet.model.EventReference;
import io.privet.model.Finding;
import io.privet.model.InteractionFeatures;
import io.privet.model.LeakCount;
import io.privet.model.Observation;
import io.privet.model.Reference;
import io.privet.model.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the detectors over the observations of a principal. A function of the observation, the
 * reference data and the stored profile: no clock, no randomness.
 *
 * <p>A detector that stays in alarm gives another finding only when the rows behind it have doubled
 * or {@link #REPEAT_INTERVAL} of event time has passed.
 */
public final class DetectionEngine {
  /** How far an event may lie behind its principal's newest event. */
  public static final Duration LATENESS = Duration.ofMinutes(10);

  /** Event time between two findings of a standing alarm. */
  public static final Duration REPEAT_INTERVAL = Duration.ofMinutes(10);

  /** Event time after which a principal that was quiet is met as a new one. */
  public static final Duration RETENTION = Duration.ofDays(30);

  private final List<Detector> detectors;
  private final Duration retention;

  /** An engine that runs the given detectors, in their order. */
  public DetectionEngine(List<Detector> detectors) {
    this(detectors, RETENTION);
  }

  /** An engine that forgets principals which were quiet for longer than {@code retention}. */
  public DetectionEngine(List<Detector> detectors, Duration retention) {
    this.detectors = List.copyOf(detectors);
    this.retention = retention;
  }

  /** Takes an observation in: one read and one write of the profile. */
  public Detection observe(Observation observation, Reference reference, ProfileStore store) {
    String key = observation.principalKey();
    Profile profile = profile(key, observation.timeMillis(), store);
    if (profile.isDuplicate(observation)) {
      return Detection.refused(Disposition.DUPLICATE);
    }
    if (observation.timeMillis() < profile.lastMillis() - LATENESS.toMillis()) {
      return Detection.refused(Disposition.LATE);
    }
    TargetProfile target = profile.admit(observation);
    List<RowVerdict> verdicts = target.advance(observation);
    List<Finding> findings = new ArrayList<>(0);
    List<Finding> exempted = new ArrayList<>(0);
    for (Detector detector : detectors) {
      DetectorSpec spec = detector.spec();
      DetectorMemory memory = target.memory(spec.number(), spec.memoryWords());
      Step step = new Step(observation, target, verdicts, reference, memory);
      Suspicion suspicion = detector.observe(step);
      if (suspicion != Suspicion.NONE) {
        List<EventReference> events = trail(spec, observation, store);
        if (suspicion == Suspicion.ALARM && isDue(detector, step)) {
          Finding finding = finding(detector, step, events);
          boolean isExempt =
              reference
                  .exemption(observation.principalKey(), finding.pattern(), finding.time())
                  .isPresent();
          (isExempt ? exempted : findings).add(finding);
        }
      }
    }
    store.keep(key, profile);
    return new Detection(Disposition.ACCEPTED, findings, exempted);
  }

  /** Whether a profile is of no use to events from this time on, milliseconds since the epoch. */
  public boolean isForgotten(Profile profile, long timeMillis) {
    return timeMillis - profile.lastMillis() > retention.toMillis();
  }

  private Profile profile(String key, long timeMillis, ProfileStore store) {
    Optional<Profile> known = store.profile(key);
    if (known.isPresent() && isForgotten(known.get(), timeMillis)) {
      store.forget(key);
      return new Profile();
    }
    return known.orElseGet(Profile::new);
  }

  private static boolean isDue(Detector detector, Step step) {
    if (detector.spec().cadence() == Cadence.EVERY_EVENT) {
      return true;
    }
    DetectorMemory memory = step.memory();
    long time = step.observation().timeMillis();
    long rows = detector.rows(step);
    boolean isDue =
        memory.firedMillis() == 0
            || rows >= 2 * memory.firedRows()
            || time >= memory.firedMillis() + REPEAT_INTERVAL.toMillis();
    if (isDue) {
      memory.fired(time, rows);
    }
    return isDue;
  }

  private static List<EventReference> trail(
      DetectorSpec spec, Observation observation, ProfileStore store) {
    EventReference event =
        new EventReference(
            observation.eventId(),
            Instant.ofEpochMilli(observation.timeMillis()),
            observation.position());
    if (spec.cadence() == Cadence.EVERY_EVENT) {
      return List.of(event);
    }
    Probe probe = store.probe(observation.principalKey()).orElseGet(Probe::new);
    probe.add(spec.number(), observation.target().name(), event);
    store.keep(observation.principalKey(), probe);
    return probe.trail(spec.number(), observation.target().name());
  }

  private static Finding finding(Detector detector, Step step, List<EventReference> events) {
    DetectorSpec spec = detector.spec();
    Observation observation = step.observation();
    Explanation explanation = detector.explain(step);
    return new Finding(
        spec.id(),
        spec.pattern(),
        observation.tenant(),
        spec.scope(),
        spec.scope() == Scope.MODEL ? observation.target().name() : observation.principalKey(),
        observation.principal(),
        observation.target(),
        Instant.ofEpochMilli(observation.timeMillis()),
        explanation.confidence(),
        explanation.severity(),
        explanation.rows(),
        explanation.summary(),
        explanation.measures(),
        explanation.benignReadings(),
        leaks(spec, step),
        events,
        step.reference().baselines().version());
  }

  private static List<LeakCount> leaks(DetectorSpec spec, Step step) {
    return spec.scope() == Scope.MODEL
        ? step.interaction().map(InteractionFeatures::leaks).orElse(List.of())
        : List.of();
  }
}
