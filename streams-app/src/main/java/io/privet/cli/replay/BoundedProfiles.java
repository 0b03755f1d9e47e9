package io.privet.cli.replay;

import io.privet.detect.ProfileStore;
import io.privet.detect.profile.Probe;
import io.privet.detect.profile.Profile;
import io.privet.detect.profile.ProfileCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Profiles in memory, of a bounded number of principals; the one idle for longest makes room. */
public final class BoundedProfiles implements ProfileStore {
  private final int maxPrincipals;
  private final Map<String, Profile> profiles = new LinkedHashMap<>(64, 0.75f, true);
  private final Map<String, Probe> probes = new LinkedHashMap<>();
  private long evictions;
  private long probeReads;

  BoundedProfiles(int maxPrincipals) {
    this.maxPrincipals = maxPrincipals;
  }

  @Override
  public Optional<Profile> profile(String principalKey) {
    return Optional.ofNullable(profiles.get(principalKey));
  }

  @Override
  public void keep(String principalKey, Profile profile) {
    profiles.put(principalKey, profile);
    if (profiles.size() > maxPrincipals) {
      String idle = profiles.keySet().iterator().next();
      profiles.remove(idle);
      probes.remove(idle);
      evictions++;
    }
  }

  @Override
  public Optional<Probe> probe(String principalKey) {
    probeReads++;
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

  /** Times that a probe was asked for so far. */
  public long probeReads() {
    return probeReads;
  }

  /** Size of each profile in its stored form, bytes. */
  public IntStream storedBytes() {
    return profiles.values().stream().mapToInt(profile -> ProfileCodec.encode(profile).length);
  }

  /** Principals that had to make room so far. */
  long evictions() {
    return evictions;
  }
}
