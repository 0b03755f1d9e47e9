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
 * or {@link #REPEAT_INTERVAL} of event time has passed. A clue for campaigns is given when it is
 * stronger by a step than those that the same detector gave of the target within a day.
 */
public final class DetectionEngine {
  /** How far an event may lie behind its principal's newest event. */
  public static final Duration LATENESS = Duration.ofMinutes(10);

  /** Event time between two findings of a standing alarm. */
  public static final Duration REPEAT_INTERVAL = Duration.ofMinutes(10);

  /** Event time after which a principal that was quiet is met as a new one. */
  public static final Duration RETENTION = Duration.ofDays(30);

  /** Evidence from which a clue is passed on: one ordinary principal in twenty at most. */
  private static final double LEAST_NATS = 3;

  /** What an alarm about one principal counts for at least. */
  private static final double SUSPECT_NATS = 6;

  /** What comes of one observation, in the making. */
  private static final class Results {
    private final List<Finding> findings = new ArrayList<>(0);
    private final List<Finding> exempted = new ArrayList<>(0);
    private final List<CampaignClue> clues = new ArrayList<>(0);

    Detection detection() {
      return new Detection(Disposition.ACCEPTED, findings, exempted, clues);
    }
  }

  /**
   * The events behind a suspicion.
   *
   * @param isNews whether the clue is worth telling
   */
  private record Trail(List<EventReference> events, long signal, double nats, boolean isNews) {}

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
    Results results = new Results();
    for (Detector detector : detectors) {
      Step step = new Step(observation, target, verdicts, reference, detector.spec());
      Suspicion suspicion = detector.observe(step);
      if (suspicion != Suspicion.NONE) {
        suspect(detector, step, suspicion, store, results);
      }
    }
    store.keep(key, profile);
    return results.detection();
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

  private static EventReference reference(Observation observation) {
    return new EventReference(
        observation.eventId(),
        Instant.ofEpochMilli(observation.timeMillis()),
        observation.position());
  }

  private static void suspect(
      Detector detector, Step step, Suspicion suspicion, ProfileStore store, Results results) {
    DetectorSpec spec = detector.spec();
    Observation observation = step.observation();
    EventReference event = reference(observation);
    boolean isExempt =
        step.reference()
            .exemption(observation.principalKey(), spec.pattern(), event.time())
            .isPresent();
    Trail trail = trail(detector, step, suspicion, event, store);
    if (suspicion == Suspicion.ALARM && isDue(detector, step)) {
      (isExempt ? results.exempted : results.findings).add(finding(detector, step, trail.events()));
    }
    if (trail.isNews() && !isExempt) {
      results.clues.add(campaignClue(detector, trail, step, event));
    }
  }

  private static Trail trail(
      Detector detector, Step step, Suspicion suspicion, EventReference event, ProfileStore store) {
    DetectorSpec spec = detector.spec();
    String target = step.observation().target().name();
    if (spec.cadence() == Cadence.EVERY_EVENT && spec.scope() != Scope.PRINCIPAL) {
      return new Trail(List.of(event), 0, 0, false);
    }
    Probe probe = store.probe(step.observation().principalKey()).orElseGet(Probe::new);
    if (spec.cadence() == Cadence.EPISODE) {
      probe.add(spec.number(), target, event);
    }
    Clue clue = spec.scope() == Scope.PRINCIPAL ? detector.clue(step, suspicion) : Clue.NONE;
    double nats = nats(clue, suspicion, step);
    boolean isNews =
        nats >= LEAST_NATS
            && probe.tell(
                spec.number(), target, clue.signal(), (int) nats, event.time().toEpochMilli());
    store.keep(step.observation().principalKey(), probe);
    List<EventReference> events =
        spec.cadence() == Cadence.EPISODE ? probe.trail(spec.number(), target) : List.of(event);
    return new Trail(events, clue.signal(), nats, isNews);
  }

  /** A principal in alarm by itself counts among others, however busy it is. */
  private static double nats(Clue clue, Suspicion suspicion, Step step) {
    double nats = clue.nats(step.target().rows());
    return suspicion == Suspicion.ALARM && clue.strength() == 1
        ? Math.max(SUSPECT_NATS, nats)
        : nats;
  }

  private static CampaignClue campaignClue(
      Detector detector, Trail trail, Step step, EventReference event) {
    Observation observation = step.observation();
    return new CampaignClue(
        observation.tenant(),
        observation.target(),
        detector.spec().id(),
        detector.spec().pattern(),
        trail.signal(),
        trail.nats(),
        observation.principalKey(),
        observation.principal(),
        detector.rows(step),
        event,
        step.reference().baselines().version());
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
        step.reference().baselines().version(),
        List.of(),
        step.reference().version());
  }

  private static List<LeakCount> leaks(DetectorSpec spec, Step step) {
    return spec.scope() == Scope.MODEL
        ? step.interaction().map(InteractionFeatures::leaks).orElse(List.of())
        : List.of();
  }
}
