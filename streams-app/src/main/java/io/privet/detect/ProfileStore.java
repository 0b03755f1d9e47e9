package io.privet.detect;

import io.privet.detect.profile.Probe;
import io.privet.detect.profile.Profile;
import java.util.Optional;

/** Where profiles live between events, by principal key. */
public interface ProfileStore {
  /** The profile of a principal. */
  Optional<Profile> profile(String principalKey);

  /** Keeps the profile of a principal. */
  void keep(String principalKey, Profile profile);

  /** The probe of a principal; read only when something is suspected. */
  Optional<Probe> probe(String principalKey);

  /** Keeps the probe of a principal. */
  void keep(String principalKey, Probe probe);

  /** Drops what is kept of a principal. */
  void forget(String principalKey);
}
