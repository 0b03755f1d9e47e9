package io.privet.detect;

import io.privet.detect.Detection.Disposition;
import io.privet.detect.profile.Probe;
import io.privet.detect.profile.ProbeCodec;
import io.privet.detect.profile.Profile;
import io.privet.detect.profile.ProfileCodec;
import io.privet.model.Finding;
import io.privet.model.Observation;
import io.privet.model.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs detectors over observations, one after another, and keeps what came of them. */
public final class DetectorRun {
  private final DetectionEngine engine;
  private final Reference reference;
  private final ProfileStore store;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> exempted = new ArrayList<>();
  private final List<CampaignClue> clues = new ArrayList<>();

  private DetectorRun(List<Detector> detectors, Reference reference, ProfileStore store) {
    engine = new DetectionEngine(detectors);
    this.reference = reference;
    this.store = store;
  }

  /** A run that keeps profiles as objects. */
  public static DetectorRun of(Detector detector, Reference reference) {
    return of(List.of(detector), reference);
  }

  /** A run of several detectors that keeps profiles as objects. */
  public static DetectorRun of(List<Detector> detectors, Reference reference) {
    return new DetectorRun(detectors, reference, new Objects());
  }

  /** A run that keeps profiles as bytes, as a store does. */
  public static DetectorRun stored(Detector detector, Reference reference) {
    return new DetectorRun(List.of(detector), reference, new Bytes());
  }

  /** Takes observations in and returns the findings that they gave. */
  public List<Finding> observe(Observation... observations) {
    return observe(List.of(observations));
  }

  /** Takes observations in and returns the findings that they gave. */
  public List<Finding> observe(Collection<Observation> observations) {
    int before = findings.size();
    observations.forEach(this::take);
    return List.copyOf(findings.subList(before, findings.size()));
  }

  /** Takes an observation in and returns what became of it. */
  public Disposition take(Observation observation) {
    Detection detection = engine.observe(observation, reference, store);
    findings.addAll(detection.findings());
    exempted.addAll(detection.exempted());
    clues.addAll(detection.clues());
    return detection.disposition();
  }

  /** All findings so far. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** All findings so far that the allow-list covered. */
  public List<Finding> exempted() {
    return List.copyOf(exempted);
  }

  /** All clues so far. */
  public List<CampaignClue> clues() {
    return List.copyOf(clues);
  }

  /** Size of the stored profile of a principal; 0 for none. */
  public int profileBytes(String principalKey) {
    return store
        .profile(principalKey)
        .map(profile -> ProfileCodec.encode(profile).length)
        .orElse(0);
  }

  /** Size of the stored probe of a principal; 0 for none. */
  public int probeBytes(String principalKey) {
    return store.probe(principalKey).map(probe -> ProbeCodec.encode(probe).length).orElse(0);
  }

  private static final class Objects implements ProfileStore {
    private final Map<String, Profile> profiles = new HashMap<>();
    private final Map<String, Probe> probes = new HashMap<>();

    @Override
    public Optional<Profile> profile(String principalKey) {
      return Optional.ofNullable(profiles.get(principalKey));
    }

    @Override
    public void keep(String principalKey, Profile profile) {
      profiles.put(principalKey, profile);
    }

    @Override
    public Optional<Probe> probe(String principalKey) {
      return Optional.ofNullable(probes.get(principalKey));
    }

    @Override
    public void keep(String principalKey, Probe probe) {
      probes.put(principalKey, probe);
    }

    @Override
    public void forget(String principalKey) {
      profiles.remove(principalKey);
      probes.remove(principalKey);
    }
  }

  private static final class Bytes implements ProfileStore {
    private final Map<String, byte[]> profiles = new HashMap<>();
    private final Map<String, byte[]> probes = new HashMap<>();

    @Override
    public Optional<Profile> profile(String principalKey) {
      return Optional.ofNullable(profiles.get(principalKey)).map(ProfileCodec::decode);
    }

    @Override
    public void keep(String principalKey, Profile profile) {
      profiles.put(principalKey, ProfileCodec.encode(profile));
    }

    @Override
    public Optional<Probe> probe(String principalKey) {
      return Optional.ofNullable(probes.get(principalKey)).map(ProbeCodec::decode);
    }

    @Override
    public void keep(String principalKey, Probe probe) {
      probes.put(principalKey, ProbeCodec.encode(probe));
    }

    @Override
    public void forget(String principalKey) {
      profiles.remove(principalKey);
      probes.remove(principalKey);
    }
  }
}
