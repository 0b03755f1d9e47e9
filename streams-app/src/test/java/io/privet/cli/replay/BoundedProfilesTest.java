package io.privet.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.privet.detect.profile.Probe;
import io.privet.detect.profile.Profile;
import org.junit.jupiter.api.Test;

final class BoundedProfilesTest {
  private final BoundedProfiles profiles = new BoundedProfiles(2);

  @Test
  void forgetsThePrincipalThatWasIdleForLongest() {
    profiles.keep("ann", new Profile());
    profiles.keep("ann", new Probe());
    profiles.keep("bob", new Profile());
    profiles.keep("eve", new Profile());
    assertTrue(profiles.profile("ann").isEmpty());
    assertTrue(profiles.probe("ann").isEmpty());
    assertTrue(profiles.profile("bob").isPresent());
    assertEquals(1, profiles.evictions());
  }

  @Test
  void countsReadingAsUse() {
    profiles.keep("ann", new Profile());
    profiles.keep("bob", new Profile());
    assertTrue(profiles.profile("ann").isPresent());
    profiles.keep("eve", new Profile());
    assertTrue(profiles.profile("ann").isPresent());
    assertTrue(profiles.profile("bob").isEmpty());
  }
}
